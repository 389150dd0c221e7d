import type { Import, ParsedSource } from './parsed-source'

/** Whom the files of one room may import. */
interface Room {
  /** Other rooms. */
  readonly rooms: readonly string[]
  /** Rooms of which only the types are wanted. */
  readonly types?: readonly string[]
  /** Packages, their subpaths included. */
  readonly packages?: readonly string[]
}

const arranging = ['store', 'figures', 'words', 'model']
const drawing = ['lit-html', 'd3-scale']

/** The table of who may import whom. A room is a folder of src; `main.ts` is a room of its own. */
export const rooms: Record<string, Room> = {
  words: { rooms: [] },
  model: { rooms: [] },
  embed: { rooms: [] },
  styles: { rooms: [] },
  figures: { rooms: ['model'] },
  run: { rooms: ['model'] },
  store: { rooms: ['figures', 'model'], packages: ['zustand'] },
  stadium: { rooms: [], types: ['model'], packages: ['pixi.js'] },
  panel: { rooms: arranging, types: ['run'], packages: drawing },
  // The story arranges the panel's own controls around its words.
  story: { rooms: [...arranging, 'panel'], types: ['run'], packages: drawing },
  views: { rooms: [...arranging, 'run', 'panel', 'story', 'stadium', 'styles'], packages: drawing },
  'main.ts': { rooms: [...arranging, 'panel', 'story', 'stadium', 'views', 'embed', 'styles'] },
}

/** The room of a path from the repository's root, its ending there or not. */
export function roomOf(path: string): string {
  return path.replace(/^src\/main$/, 'src/main.ts').split('/')[1] ?? path
}

/** The sentence to say of each import that the table does not allow. */
export function wrongImports({ path, imports }: ParsedSource): string[] {
  const name = roomOf(path)
  const room = rooms[name]
  if (!room) return [`${path}: ${name} is no room; add it to the table in test/support/rooms.ts`]
  return imports
    .filter(wanted => !mayImport(name, room, wanted))
    .map(({ to }) => `${path} may not import ${to}`)
}

function mayImport(name: string, room: Room, { to, typeOnly }: Import): boolean {
  if (!to.startsWith('src/')) {
    return (room.packages ?? []).some(allowed => to === allowed || to.startsWith(`${allowed}/`))
  }
  const other = roomOf(to)
  return other === name || room.rooms.includes(other) || (typeOnly && (room.types ?? []).includes(other))
}

/**
 * How a file comes to load a package before anybody asked for it: the chain of imports that do not wait.
 *
 * @returns the paths from `from` to the package, or undefined when there is no such chain
 */
export function eagerChain(sources: ParsedSource[], from: string, packageName: string): string[] | undefined {
  const byName = new Map(sources.map(source => [source.path.replace(/\.ts$/, ''), source]))
  const seen = new Set<string>()
  const follow = (name: string): string[] | undefined => {
    if (name === packageName || name.startsWith(`${packageName}/`)) return [name]
    const source = byName.get(name) ?? byName.get(`${name}/index`)
    if (!source || seen.has(source.path)) return undefined
    seen.add(source.path)
    for (const { to, typeOnly, lazy } of source.imports) {
      const rest = typeOnly || lazy ? undefined : follow(to)
      if (rest) return [source.path, ...rest]
    }
    return undefined
  }
  return follow(from.replace(/\.ts$/, ''))
}
