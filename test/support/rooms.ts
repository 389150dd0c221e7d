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

const knowing = ['figures', 'model', 'lib']
const showing = ['crowd', 'store', 'words', ...knowing]
const drawing = ['lit-html', 'd3-scale']

/** The table of who may import whom. A room is a folder of src; `main.ts` is a room of its own. */
const rooms: Record<string, Room> = {
  // Squares of a QR code: lib holds it so that every room draws the same.
  lib: { rooms: [], packages: ['uqr'] },
  words: { rooms: [] },
  styles: { rooms: [] },
  model: { rooms: ['lib'] },
  figures: { rooms: ['model', 'lib'] },
  run: { rooms: ['model', 'lib'] },
  store: { rooms: knowing, packages: ['zustand'] },
  crowd: { rooms: ['store', 'run', ...knowing] },
  stadium: { rooms: ['lib'], types: ['model'], packages: ['pixi.js'] },
  panel: { rooms: showing, types: ['run'], packages: [...drawing, 'accessible-autocomplete'] },
  // The story arranges the panel's own controls around its words.
  story: { rooms: [...showing, 'panel'], types: ['run'], packages: drawing },
  // What hands the picture on draws from the panel’s words and numbers.
  use: { rooms: [...showing, 'panel'], types: ['run'], packages: drawing },
  embed: { rooms: ['store', 'model', 'lib'], types: ['crowd'] },
  views: {
    rooms: [...showing, 'run', 'embed', 'panel', 'story', 'use', 'stadium', 'styles'],
    packages: drawing,
  },
  'main.ts': { rooms: ['store', 'views', 'styles', 'lib'] },
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

/**
 * The circles in which files import each other, types left out: nothing of a type is left at run time, but a circle of
 * types still marks a type that lives one file too far, so `withTypes` counts those too.
 *
 * @returns each circle once, as the paths on the way round
 */
export function importCircles(sources: readonly ParsedSource[], withTypes = true): string[][] {
  const byName = new Map(sources.map(source => [source.path.replace(/\.ts$/, ''), source]))
  const circles: string[][] = []
  const done = new Set<string>()
  const follow = (name: string, way: readonly string[]): void => {
    const at = way.indexOf(name)
    if (at >= 0) {
      circles.push([...way.slice(at)])
      return
    }
    if (done.has(name)) return
    for (const { to, typeOnly } of byName.get(name)?.imports ?? [])
      if (byName.has(to) && (withTypes || !typeOnly)) follow(to, [...way, name])
    done.add(name)
  }
  for (const name of byName.keys()) follow(name, [])
  return circles
}

/** How short a file may be that one other file of its folder imports and nobody else does, in lines. */
const shortest = 40

/**
 * Halves: files with functions that only one file, in the same folder, imports, and that are too short to be an idea of
 * their own. Data (nothing but tables, texts and types) and what is fetched late may be as short as they are.
 */
export function halves(sources: readonly ParsedSource[]): string[] {
  const importers = new Map<string, { from: string; lazy: boolean }[]>()
  for (const { path, imports } of sources)
    for (const { to, lazy } of imports)
      importers.set(to, [...(importers.get(to) ?? []), { from: path, lazy }])
  return sources.flatMap(({ path, text, hasFunctions }) => {
    const found = importers.get(path.replace(/\.ts$/, '')) ?? []
    const [only, ...others] = [...new Set(found.map(({ from }) => from))]
    const isNear = only?.replace(/[^/]*$/, '') === path.replace(/[^/]*$/, '')
    const isHalf = hasFunctions && others.length === 0 && isNear && !found.some(({ lazy }) => lazy)
    return isHalf && text.trimEnd().split('\n').length < shortest ? [`${path} is a half of ${only}`] : []
  })
}

/** The doors of the rooms: files with functions that another room imports for more than their types. */
export function doors(sources: readonly ParsedSource[]): string[] {
  const opened = new Set(
    sources.flatMap(({ path, imports }) =>
      imports.flatMap(({ to, typeOnly }) => (typeOnly || roomOf(to) === roomOf(path) ? [] : [to])),
    ),
  )
  return sources
    .filter(({ path, hasFunctions }) => hasFunctions && opened.has(path.replace(/\.ts$/, '')))
    .map(({ path }) => path)
}
