import { title } from '../title'

/** Said before the citation. */
export const citeIntroduction = 'Please name the version, because numbers can change from one to the next.'

/** One line to copy. */
export const citation = (version: number, date: string, address: string): string =>
  `“${title}”, version ${version} (${date}). ${address}`

/** After it: what a link keeps. */
export const citeSettings =
  'To cite a picture with your settings, use “Copy link” on the page. The link holds every setting.'

/** What may be done with it. */
export const licences = {
  heading: 'Licences',
  code: 'The code is under the MIT licence.',
  figures:
    'Government figures are under the Open Government Licence v3.0. Figures of charities, associations, journals and newspapers belong to them, and are only quoted.',
  typeface: 'The typeface of the headings is Source Serif 4, under the SIL Open Font License.',
} as const

/** Where the second of these can be read. */
export const openGovernmentLicence = {
  name: 'Read the Open Government Licence',
  address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const
