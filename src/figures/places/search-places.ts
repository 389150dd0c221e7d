import { type Place, places } from './places'

/**
 * The authorities whose names a reader may mean, the likeliest first: those of that very name, then those that begin with what
 * was typed, then those with words that do. Capitals, marks, “and” or “&”, and what a council calls itself make no difference.
 */
export function searchPlaces(typed: string): readonly Place[] {
  const wanted = plain(typed)
  if (wanted === '') return []
  return places
    .map(place => ({ place, rank: rankOf(place, wanted) }))
    .filter(({ rank }) => rank < notMeant)
    .sort((one, other) => one.rank - other.rank)
    .map(({ place }) => place)
}

/** Whether somebody typed a postcode, or the beginning of one: there are no postcodes here. */
export const isPostcode = (typed: string): boolean =>
  /^\s*[a-z]{1,2}\d[a-z\d]?(\s*\d([a-z]{1,2})?)?\s*$/i.test(typed)

const notMeant = 4

/** How near a name is to what was typed: 0 the very same, `notMeant` not at all. */
function rankOf({ id, name }: Place, wanted: string): number {
  const names = [name, ...(otherNames[id] ?? [])].map(plain)
  if (names.includes(wanted)) return 0
  if (names.some(one => one.startsWith(wanted))) return 1
  if (names.some(one => one.split(' ').some((_, at, all) => all.slice(at).join(' ').startsWith(wanted))))
    return 2
  const words = wanted.split(' ')
  const isIn = (one: string): boolean => words.every(word => one.split(' ').some(own => own.startsWith(word)))
  return names.some(isIn) ? 3 : notMeant
}

/** What people call some authorities, beside their names. */
const otherNames: { readonly [id: string]: readonly string[] } = {
  E06000010: ['Hull'],
  E06000058: ['BCP'],
  E08000022: ['North Shields'],
  E08000021: ['Newcastle'],
  E06000040: ['Windsor'],
  E09000020: ['RBKC'],
}

/** What a council may call itself around its name. */
const around =
  /\b(london borough|the|royal|metropolitan|county|city|district|unitary|borough|council|authority|of|mbc|lb|cc)\b/g

/** A name in small letters, without marks, and without what stands around it; the whole of it where nothing else is left. */
function plain(name: string): string {
  const letters = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘`]/g, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z]+/g, ' ')
    .trim()
  return letters.replace(around, ' ').replace(/\s+/g, ' ').trim() || letters
}
