import { argumentHeading, argumentInShort, withoutScripts } from '../words/argument'
import { skipToControls } from '../words/page'
import { articles, articlesIntroduction, licenceCredit, sourcesHeading } from '../words/sources'
import { stadiumDescription, stadiumKeysSentence, stadiumName } from '../words/stadium'
import { supportChecked, supportHeading, supportIntroduction, supportLines } from '../words/support'
import { bestYear, headline, stillPicture, title, whatThisIs } from '../words/title'

/** Text as it stands in HTML, in an attribute too. */
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const items = (texts: readonly string[]): string => texts.map(text => `<li>${text}</li>`).join('\n')

/** The words of `index.html` by name: what it says before, and without, scripts. */
const staticWords: Readonly<Record<string, string>> = {
  title: escape(title),
  headline: escape(headline),
  'what-this-is': escape(whatThisIs.join(' ')),
  'best-year': escape(bestYear),
  'skip-to-controls': escape(skipToControls),
  'stadium-name': escape(stadiumName),
  'stadium-description': escape(stadiumDescription),
  'stadium-keys': escape(stadiumKeysSentence),
  'still-picture': escape(stillPicture),
  'without-scripts': escape(withoutScripts),
  'argument-heading': escape(argumentHeading),
  argument: items(argumentInShort.map(escape)),
  'sources-heading': escape(sourcesHeading),
  'articles-introduction': escape(articlesIntroduction),
  articles: items(
    articles.map(({ title, where, by }) => escape(`“${title}”, ${where ? `${where}, ` : ''}${by}.`)),
  ),
  'licence-credit': escape(licenceCredit),
  'support-heading': escape(supportHeading),
  'support-introduction': escape(supportIntroduction),
  'support-lines': items(
    supportLines.map(
      line => `<a href="tel:${line.dial}">${escape(line.name)} ${line.number}</a> ${escape(line.whom)}`,
    ),
  ),
  'support-checked': escape(supportChecked),
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
