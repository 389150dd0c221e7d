import '../../src/styles/tokens.css'
import '../../src/styles/page.css'
import '../../src/styles/panel.css'
import '../../src/styles/use-this.css'
import { screen, within } from '@testing-library/dom'
import axe from 'axe-core'
import jsQR from 'jsqr'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { createCrowd } from '../../src/crowd/crowd'
import { copyField, copyText } from '../../src/lib/copy-text'
import { mountPanel } from '../../src/panel/panel'
import type { Panel } from '../../src/panel/panel-state'
import { readLink } from '../../src/store/link/link'
import type { OpenedDocument } from '../../src/store/link/public-address'
import { createSettingsStore } from '../../src/store/store'
import { paperEnd } from '../../src/use/paper-end'
import { makeUseThis } from '../../src/use/use-this'
import { keeping } from '../../src/words/panel'
import {
  addressWords,
  codeWords,
  embedWords,
  linkWords,
  numbersWords,
  pictureWords,
  slidesWords,
  useThis as words,
} from '../../src/words/use-this'
import { soon } from './panel-mounted'

afterEach(() => vi.restoreAllMocks())

const at = (href: string): OpenedDocument => ({
  location: { href, protocol: new URL(href).protocol },
  querySelector: () => null,
})

/** What the templates of a panel are given, for the settings of a link. */
function panelOf(link: string): Panel {
  const { settings } = readLink(link)
  const store = createSettingsStore(settings)
  const crowd = createCrowd(store, () => new Promise(() => undefined))
  const root = document.createElement('div')
  let given: Panel | null = null
  const unmount = mountPanel(root, store, crowd, {
    given(panel) {
      given = panel
    },
  })
  onTestFinished(() => {
    unmount()
    crowd.stop()
  })
  if (!given) throw new Error('The panel gave nothing.')
  return given
}

/** The dialog, open, for the settings of a link, as a page at an address has it. */
function open(link: string, href = 'https://example.org/?v=1') {
  const drawing = document.createElement('canvas')
  Object.assign(drawing, { width: 1000, height: 900 })
  const copyAt = vi.fn((): HTMLCanvasElement | null => drawing)
  const print = vi.fn()
  const panel = panelOf(link)
  const present = () => ({ width: 600, height: 400 })
  const { open: show, stop } = makeUseThis(document.body, { panel, page: at(href), present, copyAt, print })
  onTestFinished(stop)
  show()
  const dialog = screen.getByRole('dialog', { name: words.heading })
  return { dialog, panel, copyAt, print, reopen: show, inside: within(dialog) }
}

/** What a phone reads from the code that is shown. */
function readCode(dialog: HTMLElement): string | undefined {
  const svg = dialog.querySelector('.qr-code')
  if (!svg) return undefined
  const side = Number(svg.getAttribute('viewBox')?.split(' ')[2])
  const canvas = new OffscreenCanvas(side * 4, side * 4)
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, side * 4, side * 4)
  pen.scale(4, 4)
  pen.fillStyle = '#000'
  pen.fill(new Path2D(svg.querySelector('path')?.getAttribute('d') ?? ''))
  return jsQR(pen.getImageData(0, 0, side * 4, side * 4).data, side * 4, side * 4)?.data
}

test('on the web the link is in a field, in a code and in the code to embed; nothing is wrong with the dialog', async () => {
  const { dialog, inside, print } = open('?posts=130')
  const link = 'https://example.org/?v=1&posts=130'
  expect(inside.getByRole<HTMLInputElement>('textbox', { name: linkWords.field }).value).toBe(link)
  expect(readCode(dialog)).toBe(link)
  const code = inside.getByRole<HTMLTextAreaElement>('textbox', { name: embedWords.field }).value
  expect(code).toContain('https://example.org/?v=1&amp;view=embed&amp;posts=130')
  inside.getByRole('button', { name: 'Print' }).click()
  expect(print).toHaveBeenCalledOnce()
  const { violations } = await axe.run(dialog, { rules: { 'target-size': { enabled: true } } })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
})

test('pictures and steps are taken in as slides, listed, taken back and presented, by a link that reads back', async () => {
  vi.spyOn(document.documentElement, 'requestFullscreen').mockResolvedValue()
  const { inside, panel, reopen } = open('?posts=130')
  const press = (name: string) => inside.getByRole('button', { name }).click()
  press(slidesWords.add)
  // The opening picture can be had without changing anything back.
  press(slidesWords.addStart('England 2025'))
  expect(panel.state.parameters.posts).toBe(130)
  panel.actions.openStory(8)
  press(slidesWords.add)
  panel.actions.dropStory()
  panel.actions.choosePreset('england-2017')
  press(slidesWords.add)
  press(slidesWords.add)
  press(slidesWords.takeBack)
  expect(inside.queryByRole('button', { name: slidesWords.addStart('England 2017') })).toBeNull()
  inside.getByText(slidesWords.added(4))
  const link = inside.getByRole<HTMLInputElement>('textbox', { name: slidesWords.link }).value
  const { settings } = readLink(new URL(link).search)
  expect(settings.view).toBe('present')
  expect(settings.slides).toHaveLength(4)
  expect(settings.slides.slice(1, 3)).toEqual(['england-2025', 'step=8'])
  expect(readLink(`?${settings.slides[0]}`).settings.parameters.posts).toBe(130)
  press(slidesWords.show(4))
  expect(panel.state).toMatchObject({ view: 'present', slide: 1, slides: settings.slides })
  reopen()
  expect(inside.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain(slidesWords.step(8))
})

test('what was copied is said; where the clipboard and the old way are refused, the text stands marked', async () => {
  const written: string[] = []
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async text => {
    written.push(text)
  })
  const { inside } = open('?posts=130')
  const copy = inside.getByRole('button', { name: linkWords.copy })
  copy.click()
  await soon(() => inside.getByText(linkWords.copied))
  expect(written).toEqual(['https://example.org/?v=1&posts=130'])
  write.mockRejectedValue(new Error('refused'))
  vi.spyOn(document, 'execCommand').mockReturnValue(false)
  expect(await copyText('a')).toBe(false)
  copy.click()
  await soon(() => inside.getByText(linkWords.refused))
  const field = inside.getByRole<HTMLInputElement>('textbox', { name: linkWords.field })
  expect(document.activeElement).toBe(field)
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
  vi.spyOn(document, 'execCommand').mockReturnValue(true)
  expect(await copyField(field)).toBe(true)
})

test('opened from a file, the page asks where it stands on the web; then there is a link and a code, and until then it says why not', () => {
  const { dialog, inside } = open('?posts=130', 'file:///home/stadium/index.html')
  expect(inside.getByText(addressWords.unknown)).toBeTruthy()
  expect(readCode(dialog)).toBeUndefined()
  expect(inside.getAllByText(codeWords.noAddress).length).toBeGreaterThan(0)
  expect(dialog.textContent).not.toContain('file:')
  const field = inside.getByRole<HTMLInputElement>('textbox', { name: addressWords.ask })
  const type = (text: string) => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  type('not an address')
  expect(inside.getByText(addressWords.wrong)).toBeTruthy()
  type('example.org/stadium/')
  expect(inside.queryByText(addressWords.wrong)).toBeNull()
  expect(readCode(dialog)).toBe('https://example.org/stadium/?v=1&posts=130')
})

test('a link too long for the back row says what its code leaves out, or that there is none', () => {
  const changes = Array.from({ length: 20 }, (_, index) => `${index + 2}:posts:${100 + index}`).join(',')
  const { dialog, inside } = open(`?posts=130&week=30&changes=${changes}`)
  expect(inside.getByText(codeWords.withoutChanges)).toBeTruthy()
  expect(readCode(dialog)).toBe('https://example.org/?v=1&posts=130&week=30')
  dialog.querySelector<HTMLButtonElement>('.use-head button')?.click()
  const far = open('?posts=130', `https://example.org/${'a'.repeat(300)}/`)
  expect(far.inside.getByText(codeWords.tooLong(300))).toBeTruthy()
  expect(readCode(far.dialog)).toBeUndefined()
})

test('the numbers are handed over as a file that stands alone, with its text beside it', async () => {
  const files: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push(this.download)
  })
  const { inside } = open('?posts=130')
  inside.getByRole('button', { name: numbersWords.save }).click()
  const text = inside.getByRole<HTMLTextAreaElement>('textbox', { name: numbersWords.field }).value
  expect(files).toEqual(['eighty-thousand-posts-130.csv'])
  for (const part of ['130 funded posts', 'v=1&posts=130', 'In need, no concern raised'])
    expect(text).toContain(part)
})

test('a picture is as large as it was asked for, and one the stage drew smaller says so', async () => {
  const made: Blob[] = []
  const real = URL.createObjectURL
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    made.push(blob as Blob)
    return real(blob)
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  const { inside, copyAt } = open('?posts=130')
  const save = inside.getByRole('button', { name: pictureWords.save })
  save.click()
  await soon(() => inside.getByText(`${pictureWords.saved} ${pictureWords.scaled}`))
  expect(copyAt).toHaveBeenCalledWith({ width: 1000, height: 900, pixelRatio: 2 })
  const sizeOf = async (blob: Blob | undefined) => {
    const { width, height } = await createImageBitmap(blob as Blob)
    return [width, height]
  }
  expect(await sizeOf(made[0])).toEqual([3200, 1800])
  const choose = (name: string, value: string) => {
    const select = inside.getByRole<HTMLSelectElement>('combobox', { name })
    select.value = value
    select.dispatchEvent(new Event('change'))
  }
  choose(pictureWords.shape, 'present')
  choose(pictureWords.scale, '1')
  made.length = 0
  save.click()
  await soon(() => expect(made.length).toBeGreaterThan(0))
  const [width, height] = await sizeOf(made[0])
  expect(width).toBe(600)
  expect(height).toBeGreaterThan(600)
  copyAt.mockReturnValue(null)
  save.click()
  await soon(() => inside.getByText(pictureWords.none))
})

test('on paper stand the counts kept and now, what was set, the sources and the code', async () => {
  const panel = panelOf('?posts=130&kept=posts%3D145')
  await soon(() => expect(panel.compared).not.toBeNull())
  const end = paperEnd(panel)
  const heads = [...end.querySelectorAll('thead th')].map(cell => cell.textContent?.trim())
  expect(heads.slice(1)).toEqual([keeping.kept, keeping.now, keeping.difference])
  expect(end.querySelectorAll('tbody tr')).toHaveLength(13)
  expect(readCode(end)).toContain('posts=130')
  for (const part of ['130 funded posts', '145 funded posts', 'Local Government Chronicle'])
    expect(end.textContent).toContain(part)
})
