import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Folders made by a command, not written by a person; those with a dot are too, but for one. */
const made = /^(node_modules|dist|changed|\.(?!ci$).*)$/

/** One file of the repository. */
export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** Every text file below a folder of the repository, in the order of their paths; pictures and fonts left out. */
export function sourceFiles(folder = ''): SourceFile[] {
  return pathsBelow(join(root, folder))
    .filter(path => !/\.(png|jpe?g|webp|avif|ico|gif|woff2?|zip|log)$/.test(path))
    .sort()
    .map(path => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
}

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return made.test(entry.name) ? [] : pathsBelow(path)
    return entry.isFile() ? [path] : []
  })
}
