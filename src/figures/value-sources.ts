import type { ParameterId } from '../model/parameters/registry'
import { parameterSources } from '../model/parameters/sources'
import type { Evidence } from './evidence'

/** The team England had in a year, which a preset's posts are set to give the model, as its usual posts give that of 2025. */
const teamOf = (year: number, caseHolders: string, children: string, per80000: number): string =>
  `Set so that the model has the team England had in ${year}. Department for Education, Children’s social work workforce ${year}: ${caseHolders} case-holding full-time equivalents, agency workers included, for ${children} children (Office for National Statistics), which is ${per80000} for 80,000`

/** Where the values of our own presets and of the story come from, by the set they are of. */
const ownSources: { readonly [set: string]: { readonly [id in ParameterId]?: string } } = {
  'england-2022': {
    posts: `${teamOf(2022, '20,206', '11,901,267', 136)}. These are the children of mid-2022, whom the department prints with that year; our table of nine years divides by those of the year before (11,762,878), and so has 137`,
    leaving:
      'Department for Education, Children’s social work workforce 2022: turnover 17.2 %, the highest of the series 2017 to 2025; the lowest was 11.8 % (2025)',
  },
  'england-2017': {
    posts: teamOf(2017, '17,841', '11,671,521', 122),
    leaving:
      'Department for Education, Children’s social work workforce 2017: turnover 13.4 %, in the first year of the series',
  },
  article: {
    price:
      'The article: double and more, compared with what councils used to pay. That this was the price of an employed worker is our reading. Children and Young People Now 2022 reported double for whole agency teams, and 1.25 to 1.53 times is reported for individual workers. New agency work has been under regional price caps since October 2025',
    saving: 'The article: savings have to be made. It gives no amount; 10 % is assumed',
    poaching:
      'The article: a golden hello offered elsewhere. It gives no amount; 6 % of staff a year is assumed, compared with the 3.4 % who moved to another council in 2025 (Department for Education, Children’s social work workforce)',
  },
  story: {
    posts:
      'The story: a team with room to spare, so that what alarm does can be seen. 160 posts are assumed; England in 2025 has 145',
  },
}

/**
 * Publisher, title and year of a value in force, or what was assumed and why. It is a file of its own because the first
 * screen says how well every value is supported, and where it comes from only once somebody asks.
 */
export const sourceOf = (id: ParameterId, { source, set }: Evidence): string =>
  source ?? ownSources[set]?.[id] ?? parameterSources[id]
