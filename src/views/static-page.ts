import { whatThisIs, whereAndWhen } from '../words/about.ts'
import { barName, closeToHome, skipToControls, useThisOpens } from '../words/page.ts'
import { articles, articlesIntroduction, licenceCredit, sourcesHeading } from '../words/sources.ts'
import { stadiumDescription, stadiumKeysSentence, stadiumName } from '../words/stadium.ts'
import {
  supportCouncil,
  supportHeading,
  supportIntroduction,
  supportLines,
  supportOtherWays,
} from '../words/support.ts'
import {
  argumentHeading,
  argumentInShort,
  bestYear,
  fromFolder,
  headline,
  notStarted,
  sandboxed,
  stillPicture,
  title,
  tooOld,
  withoutScripts,
} from '../words/title.ts'

/**
 * The parts of a page as HTML, with the words that are there before, and without, scripts: what `mountPage` takes over.
 * In `index.html` it is put in when the page is built; a page that is mounted elsewhere asks for its own.
 *
 * @param id gives each id of the page its form: two pages in one document may have no id in common
 */
export function skeleton(id: (name: string) => string = name => name): string {
  return `<a class="skip" href="#${id('bar')}">${escaped(skipToControls)}</a>
    <main class="page" data-part="page">
      <header class="masthead">
        <h1>${escaped(title)}</h1>
        <p data-part="headline">${escaped(headline)}</p>
        <a class="close-to-home" data-part="close-to-home" href="#${id('support-heading')}">${escaped(closeToHome)}</a>
        <button type="button" class="use-button" data-part="use" hidden>${escaped(useThisOpens)}</button>
      </header>
      <figure id="${id('figure')}" data-part="figure" aria-labelledby="${id('stadium-name')}" aria-describedby="${id('stadium-description')}">
        <div id="${id('stage')}" data-part="stage" class="stage" role="application" aria-labelledby="${id('stadium-name')}" aria-describedby="${id('stadium-keys')}">
          <img id="${id('still')}" data-part="still" class="still" src="./still.webp" width="960" height="600" alt="${escaped(stillPicture)}" />
        </div>
        <div data-part="before" class="before-place"></div>
        <figcaption>
          <p id="${id('stadium-name')}" class="unseen">${escaped(stadiumName)}</p>
          <p id="${id('stadium-description')}" class="unseen">${escaped(stadiumDescription)}</p>
          <p id="${id('stadium-keys')}" class="unseen">${escaped(stadiumKeysSentence)}</p>
          <div id="${id('picture-note')}" data-part="picture-note" class="picture-note" role="status"></div>
          <p id="${id('child')}" data-part="child" class="child-sentence" aria-hidden="true"></p>
          <p id="${id('child-said')}" data-part="child-said" class="unseen" role="status"></p>
        </figcaption>
      </figure>
      <div id="${id('key')}" data-part="key" class="key-place"></div>
      <div id="${id('sentence')}" data-part="sentence" class="sentence-place"></div>
      <div id="${id('bar')}" data-part="bar" class="bar-place" role="group" tabindex="-1" aria-label="${escaped(barName)}">
        <div data-part="turn" class="bar-turn"></div>
        <div data-part="weeks" class="bar-weeks"></div>
        <div data-part="front" class="bar-front"></div>
      </div>
      <section id="${id('panel')}" data-part="panel" class="panel-place" tabindex="-1" aria-label="${escaped(argumentHeading)}">
        <div class="without-scripts">
          <p>${escaped(whatThisIs.join(' '))}</p>
          <noscript><p>${escaped(withoutScripts)}</p></noscript>
          <p class="of-scripts not-started">${escaped(notStarted.said)} <a href="">${escaped(notStarted.again)}</a>. ${escaped(notStarted.keeps)}</p>
          <p class="of-scripts from-folder">${escaped(fromFolder)}</p>
          <p class="of-scripts too-old">${escaped(tooOld)}</p>
          <p class="of-scripts sandboxed">${escaped(sandboxed.said)} <span class="own-address"></span></p>
          <p class="of-scripts sandboxed">${escaped(sandboxed.cure)}</p>
          <h2>${escaped(argumentHeading)}</h2>
          <ul>
            ${items(argumentInShort.map(escaped))}
          </ul>
          <p>${escaped(`${whereAndWhen} ${bestYear}`)}</p>
          <h2 id="${id('support-heading')}" class="spare-support">${escaped(supportHeading)}</h2>
          <p>${escaped(supportIntroduction)}</p>
          <ul>
            ${items(supportLines.map(line => `<a href="${line.address}">${escaped(line.name)} ${line.number}</a> ${escaped(line.whom)}`))}
          </ul>
          <p>${escaped(supportOtherWays)}</p>
          <p>${escaped(supportCouncil.before)} <a href="${supportCouncil.address}">${escaped(supportCouncil.name)}</a>.</p>
          <h2>${escaped(sourcesHeading)}</h2>
          <p>${escaped(articlesIntroduction)}</p>
          <ul>
            ${items(articles.map(({ title: name, where, by }) => escaped(`“${name}”, ${where}, ${by}.`)))}
          </ul>
          <p>${escaped(licenceCredit)}</p>
        </div>
      </section>
    </main>`
}

/** What stands in `index.html` between per cent signs. */
const filled: Readonly<Record<string, () => string>> = {
  title: () => escaped(title),
  headline: () => escaped(headline),
  'what-this-is': () => escaped(whatThisIs.join(' ')),
  page: () => skeleton(),
}

/**
 * Fills `index.html`: every `%name%` becomes the words, or the page, of that name.
 * @throws Error for a name there is nothing for
 */
export function fillPage(html: string): string {
  return html.replaceAll(/%([a-z-]+)%/g, (_, name: string) => {
    const fill = filled[name]
    if (!fill) throw new Error(`index.html asks for words called ${name}, and there are none.`)
    return fill()
  })
}

/** Text as it stands in HTML, in an attribute too. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const items = (texts: readonly string[]): string =>
  texts.map(text => `<li>${text}</li>`).join('\n            ')
