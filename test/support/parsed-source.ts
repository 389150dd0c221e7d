import { posix } from 'node:path'
import { parseSync, Visitor } from 'vite'
import type { SourceFile } from './source-files'

/** One import, or export from elsewhere, of a source file. */
export interface Import {
  /** A path from the repository's root, without its ending, where it is relative; else the package's name. */
  readonly to: string
  /** Whether nothing of it is left when the types are gone. */
  readonly typeOnly: boolean
  /** Whether it is an `import()`, which waits until it is wanted. */
  readonly lazy: boolean
}

/** What the tests of the architecture need to know of a TypeScript file. */
export interface ParsedSource extends SourceFile {
  readonly imports: Import[]
  /** The text with its comments blanked out, line by line as before. */
  readonly code: string
  /** Whether it does anything: types, tables and texts do not, a function does. */
  readonly hasFunctions: boolean
}

/** Reads a TypeScript file with the parser that the build uses. Throws, naming the file, when it is not TypeScript. */
export function parseSource({ path, text }: SourceFile): ParsedSource {
  const { module, comments, program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const found = (request: string, typeOnly: boolean, lazy: boolean): Import => ({
    to: request.startsWith('.') ? posix.join(posix.dirname(path), request).replace(/\.ts$/, '') : request,
    typeOnly,
    lazy,
  })
  const imports = [
    ...module.staticImports.map(({ moduleRequest, entries }) =>
      found(moduleRequest.value, entries.length > 0 && entries.every(entry => entry.isType), false),
    ),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(entry =>
        entry.moduleRequest ? [found(entry.moduleRequest.value, entry.isType, false)] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      found(text.slice(moduleRequest.start + 1, moduleRequest.end - 1), false, true),
    ),
  ]
  const code = comments.reduceRight(
    (rest, { start, end }) =>
      rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end),
    text,
  )
  return { path, text, imports, code, hasFunctions: hasFunctions(program) }
}

function hasFunctions(program: ReturnType<typeof parseSync>['program']): boolean {
  let found = false
  const note = (): void => {
    found = true
  }
  new Visitor({
    FunctionDeclaration: note,
    FunctionExpression: note,
    ArrowFunctionExpression: note,
  }).visit(program)
  return found
}
