import '../styles/ways-out.css'
import { html, nothing, render } from 'lit-html'
import { FileHandedOver } from '../lib/download'
import { waysOut as words } from '../words/ways-out'

/** Whether another page is around this one. */
const isFramed = (): boolean => window.parent !== window

/** What did not go out, or may not have. */
type Kept =
  | { readonly kind: 'number' | 'window'; readonly text: string; readonly here?: string | undefined }
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'picture'; readonly address: string }

/**
 * Sees to it that nothing pressed in the page leads nowhere in silence. Where a number was pressed, or a window or a file of a
 * frame may have been refused, a line comes beside what was pressed, with the number, the address or the text to select and
 * to copy. A refused window is known, since opening it gives nothing; no browser tells of a number or of a file, so their lines
 * say “if”. Returns what ends it.
 */
export function watchWaysOut(root: HTMLElement): () => void {
  const listening = new AbortController()
  const { signal } = listening
  /** What was pressed last: a file is handed over by a button, and some browsers give no button the focus. */
  let pressed: Element | null = null
  const wayAt = ({ target }: Event) => (target instanceof Element ? target.closest('a[href], button') : null)
  // Before the button does what it does.
  root.addEventListener(
    'click',
    event => {
      pressed = wayAt(event) ?? pressed
    },
    { signal, capture: true },
  )
  root.addEventListener(
    'click',
    event => {
      const way = wayAt(event)
      if (!(way instanceof HTMLAnchorElement) || event.defaultPrevented) return
      if (/^(tel|sms):$/.test(way.protocol)) {
        keep(way, { kind: 'number', text: numberOf(way) })
        return
      }
      if (!isFramed() || way.target !== '_blank' || !/^https?:$/.test(way.protocol)) return
      event.preventDefault()
      if (!opens(way.href)) keep(way, { kind: 'window', text: way.href, here: ownAddress(way) })
    },
    { signal },
  )
  document.addEventListener(
    FileHandedOver.type,
    event => {
      if (!isFramed() || !pressed || !(event instanceof FileHandedOver)) return
      void keepFile(pressed, event.file)
    },
    { signal },
  )
  return () => listening.abort()
}

/** Opens a window that knows nothing of this one. Asked for without an opener a browser never says whether it came. */
function opens(address: string): boolean {
  const opened = window.open(address, '_blank')
  if (!opened) return false
  opened.opener = null
  return true
}

/** A page of our own can be opened in the frame as well; another site may not let itself be framed. */
const ownAddress = ({ href, pathname }: HTMLAnchorElement): string | undefined =>
  pathname === location.pathname ? href : undefined

/** The number as the link shows it, in groups that can be read out. */
const numberOf = ({ textContent, pathname }: HTMLAnchorElement): string =>
  /[\d ]+$/.exec(textContent?.trim() ?? '')?.[0].trim() ?? pathname

async function keepFile(pressed: Element, file: Blob): Promise<void> {
  if (file.type.startsWith('image/')) keep(pressed, { kind: 'picture', address: URL.createObjectURL(file) })
  else keep(pressed, { kind: 'file', text: (await file.text()).replace('\ufeff', '') })
}

/** The line beside what was pressed: one at a time there, drawn anew by another press. */
function keep(pressed: Element, kept: Kept): void {
  const next = pressed.nextElementSibling
  const line = next?.matches('.way-out') ? (next as HTMLElement) : document.createElement('span')
  line.className = 'way-out'
  line.setAttribute('role', 'status')
  pressed.after(line)
  render(nothing, line)
  render(body(kept, line), line)
}

function body(kept: Kept, line: HTMLElement) {
  if (kept.kind === 'picture') return html`<span>${words.picture}</span> <img src=${kept.address} alt="" />`
  const field =
    kept.kind === 'file'
      ? html`<textarea readonly rows="6" aria-label=${words.fieldOf.file} .value=${kept.text}></textarea>`
      : html`<input type="text" readonly aria-label=${words.fieldOf[kept.kind]} .value=${kept.text} @focus=${selectAll} />`
  const copy = () => void copyOut(line, kept.text)
  return html`<span>${words[kept.kind]}</span> ${field}
    <button type="button" class="button" @click=${copy}>${words.copy}</button>
    ${kept.kind !== 'file' && kept.here ? html`<a class="button" href=${kept.here} target="_self">${words.openHere}</a>` : nothing}
    <span class="way-out-said"></span>`
}

const selectAll = ({ currentTarget }: FocusEvent): void => (currentTarget as HTMLInputElement).select()

/** Copies a text where the browser lets it, the older way too, and else selects it. */
async function copyOut(line: HTMLElement, text: string): Promise<void> {
  const field = line.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  field?.focus()
  field?.select()
  const said = line.querySelector('.way-out-said')
  const write = async (): Promise<void> => navigator.clipboard.writeText(text)
  const isCopied =
    document.execCommand('copy') ||
    (await write().then(
      () => true,
      () => false,
    ))
  if (said) said.textContent = isCopied ? words.copied : words.selected
}
