/*
 * The script of an article (`dist/embed.js`): the height of every embed of this site follows what the embed says, and
 * `<eighty-thousand posts="130">` stands for an embed with these settings. It makes a frame and sets its height; it touches
 * nothing else of the page, asks for nothing, and stores nothing. It is a build of its own and imports nothing.
 */

/** Where this script is from: the embeds are beside it. */
const home = new URL('.', ownAddress()).href

/** The frames this script has made, wherever in the page they are. */
const made = new Set<HTMLIFrameElement>()

/** Attributes that say something of the element, and nothing of the picture. */
const notSettings =
  /^(?:class|id|style|title|lang|dir|hidden|slot|part|role|tabindex|width|height|loading|(?:aria|data|on).*)$/

/** The words of a frame for those who do not see it. */
const usualTitle = 'Eighty thousand children: an interactive picture of child protection'

/** A height from elsewhere is believed within these bounds, in CSS pixels. */
const [least, most] = [100, 20_000]

function ownAddress(): string {
  const script = document.currentScript ?? document.querySelector('script[src*="embed.js"]')
  return script instanceof HTMLScriptElement && script.src ? script.src : location.href
}

function framesOfThisSite(): HTMLIFrameElement[] {
  const found = [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(home))
  return [...new Set([...found, ...made])]
}

/** Sets the height of the frame that has sent a message, and of no other. */
function onMessage({ source, data }: MessageEvent): void {
  if (data?.sentinel !== 'amp' || data.type !== 'embed-size') return
  const height = Number(data.height)
  if (!(height >= least && height <= most)) return
  const frame = framesOfThisSite().find(
    ({ contentWindow }) => contentWindow !== null && contentWindow === source,
  )
  if (frame) frame.style.height = `${Math.ceil(height)}px`
}

/** `<eighty-thousand>`: an embed whose attributes are the keys of its link. */
class EightyThousand extends HTMLElement {
  private readonly watch = new MutationObserver(() => this.show())
  private frame: HTMLIFrameElement | null = null

  connectedCallback(): void {
    this.show()
    this.watch.observe(this, { attributes: true })
  }

  disconnectedCallback(): void {
    this.watch.disconnect()
    if (this.frame) made.delete(this.frame)
    this.frame?.remove()
    this.frame = null
  }

  private show(): void {
    const settings = [...this.attributes].filter(({ name }) => !notSettings.test(name))
    const query = new URLSearchParams([
      ['v', '1'],
      ['view', 'embed'],
    ])
    for (const { name, value } of settings) query.set(name, value)
    const address = `${home}?${query}`
    const frame = this.frame ?? this.make()
    frame.title = this.title || usualTitle
    if (frame.src !== address) frame.src = address
    if (!frame.isConnected) this.append(frame)
  }

  private make(): HTMLIFrameElement {
    const frame = document.createElement('iframe')
    frame.width = '100%'
    frame.height = this.getAttribute('height') ?? '640'
    frame.style.border = '0'
    frame.loading = this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy'
    frame.allow = 'fullscreen; clipboard-write'
    frame.referrerPolicy = 'no-referrer'
    made.add(frame)
    this.frame = frame
    return frame
  }
}

if (!customElements.get('eighty-thousand')) {
  customElements.define('eighty-thousand', EightyThousand)
  addEventListener('message', onMessage)
  // Frames that were there before this script have said how high they are to nobody.
  for (const { contentWindow } of framesOfThisSite())
    contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*')
}
