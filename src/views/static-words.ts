import { closeToHome, skipToControls } from '../words/page.ts'
import { articles, articlesIntroduction, licenceCredit, sourcesHeading } from '../words/sources.ts'
import { stadiumDescription, stadiumKeysSentence, stadiumName } from '../words/stadium.ts'
import { supportHeading, supportIntroduction, supportLines } from '../words/support.ts'
import {
  argumentHeading,
  argumentInShort,
  bestYear,
  headline,
  stillPicture,
  title,
  whatThisIs,
  withoutScripts,
} from '../words/title.ts'

/** Text as it stands in HTML, in an attribute too. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const items = (texts: readonly string[]): string => texts.map(text => `<li>${text}</li>`).join('\n')

/** The words of `index.html` by name: what it says before, and without, scripts. */
const staticWords: Readonly<Record<string, string>> = {
  title: escaped(title),
  headline: escaped(headline),
  'what-this-is': escaped(whatThisIs.join(' ')),
  'best-year': escaped(bestYear),
  'skip-to-controls': escaped(skipToControls),
  'close-to-home': escaped(closeToHome),
  'stadium-name': escaped(stadiumName),
  'stadium-description': escaped(stadiumDescription),
  'stadium-keys': escaped(stadiumKeysSentence),
  'still-picture': escaped(stillPicture),
  'without-scripts': escaped(withoutScripts),
  'argument-heading': escaped(argumentHeading),
  argument: items(argumentInShort.map(escaped)),
  'sources-heading': escaped(sourcesHeading),
  'articles-introduction': escaped(articlesIntroduction),
  articles: items(
    articles.map(({ title, where, by }) => escaped(`“${title}”, ${where ? `${where}, ` : ''}${by}.`)),
  ),
  'licence-credit': escaped(licenceCredit),
  'support-heading': escaped(supportHeading),
  'support-introduction': escaped(supportIntroduction),
  'support-lines': items(
    supportLines.map(
      line => `<a href="tel:${line.dial}">${escaped(line.name)} ${line.number}</a> ${escaped(line.whom)}`,
    ),
  ),
}

/**
 * Puts the words into the page: every `%name%` becomes the words of that name.
 * @throws Error for a name there are no words for
 */
export function fillWords(page: string): string {
  return page.replaceAll(/%([a-z-]+)%/g, (_, name: string) => {
    const words = staticWords[name]
    if (words === undefined) throw new Error(`index.html asks for words called ${name}, and there are none.`)
    return words
  })
}
