import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What is made by a command, not written by a person: some folders, and of what begins with a dot all but a few. */
const made = /^(node_modules|dist|changed|sheets|\.(?!(ci|npmrc|gitignore)$).*)$/

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
    if (made.test(entry.name)) return []
    if (entry.isDirectory()) return pathsBelow(path)
    return entry.isFile() ? [path] : []
  })
}
