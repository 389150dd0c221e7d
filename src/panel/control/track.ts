import { html, nothing, svg, type TemplateResult } from 'lit-html'
import { controlMarks } from '../../figures/control-marks'
import { spread } from '../../lib/spread'
import type { ParameterId } from '../../model/parameters/registry'
import { bandOf, marksOf, queueFreeStretch, type Range, rangeOf } from '../../store/range'
import { markAt, marks as markWords, noQueueHere, noQueueStretch } from '../../words/controls'
import { bandInShort } from '../../words/council-spread'
import { decimal } from '../../words/language'
import { type Local, narrowestLetterShare, type Panel } from '../panel-state'
import { inWords } from '../parameter-text'
import { percent, percentScale } from '../percent'

type Marked = keyof typeof controlMarks

const isMarked = (id: ParameterId): id is Marked => id in controlMarks

/**
 * The drawing behind a range input: rail, filled part, the stretch where nothing queues, how far councils spread, marks. Everything is placed in
 * per cent of the thumb's travel, so the drawing is inset by half a thumb on either side. `keptLetters`: how many
 * letters of a badge lie in the row of its words; null: it has none.
 */
export function track(panel: Panel, id: ParameterId, keptLetters: number | null): TemplateResult {
  const isSlim = keptLetters === null
  const { min, max } = rangeOf(id, panel.state.parameters)
  const along = percentScale(min, max)
  const { marks, noQueue, band } = alongTrack(panel, id)
  const at = along(panel.state.parameters[id])
  const labels = placeLabels(
    (isSlim ? [] : marks).map(mark => ({ at: along(mark.value), text: markWords[mark.id] })),
    (keptLetters ?? 0) + badgeFrame,
    panel.local.letterShare,
  )
  return html`<svg class="track" aria-hidden="true" focusable="false">
    ${noQueue ? stretch(along(noQueue.from), along(noQueue.to), isSlim ? null : panel.local.letterShare) : nothing}
    <line class="track-rail" x1="0%" x2="100%" y1="26" y2="26" />
    <line class="track-fill" x1="0%" x2=${percent(at)} y1="26" y2="26" />
    ${band ? svg`<rect class="track-band" x=${percent(along(band.from))} width=${percent(along(band.to) - along(band.from))} y="37" height="4" />` : nothing}
    ${marks.map(mark => svg`<line class="track-mark" x1=${percent(along(mark.value))} x2=${percent(along(mark.value))} y1="36" y2="42" />`)}
    ${labels.map(label => svg`<text class="track-label" x=${percent(label.middle)} y="54" text-anchor="middle">${label.text}</text>`)}
  </svg>`
}

/** What lies along the track in a sentence or two, for readers who do not see it. */
export function trackInWords(panel: Panel, id: ParameterId): string {
  const { marks, noQueue, band } = alongTrack(panel, id)
  const said = marks.map(mark => markAt(markWords[mark.id], inWords(panel, id, mark.value)))
  const notches = noQueue && notchesWithin(noQueue, rangeOf(id, panel.state.parameters))
  if (notches) said.push(noQueueStretch(decimal(notches.from), inWords(panel, id, notches.to)))
  if (band) said.push(bandInShort[band.of]({ from: band.from, said: inWords(panel, id, band.to) }))
  return said.join(' ')
}

/** What lies along the track of one parameter. Only the controls in front have anything along them. */
function alongTrack({ state: { parameters } }: Panel, id: ParameterId) {
  return isMarked(id)
    ? {
        marks: marksOf(id, parameters),
        noQueue: queueFreeStretch(parameters, id),
        band: bandOf(id, parameters),
      }
    : { marks: [], noQueue: null, band: null }
}

/** The stretch without a queue, with its name over it, clear of the thumb; `letterShare` null: without its name. */
function stretch(from: number, to: number, letterShare: number | null): TemplateResult {
  const labels =
    letterShare === null ? [] : placeLabels([{ at: (from + to) / 2, text: noQueueHere }], 0, letterShare)
  return svg`
    <rect class="track-free" x=${percent(from)} width=${percent(to - from)} y="17" height="18" rx="3" />
    ${labels.map(label => svg`<text class="track-free-label" x=${percent(label.middle)} y="9" text-anchor="middle">${label.text}</text>`)}`
}

/** A label that would like its middle to be at a place along a track. */
export interface Label {
  /** Where, from 0 to 100. */
  readonly at: number
  readonly text: string
}

/** A label with the place where its middle goes. */
export interface PlacedLabel extends Label {
  readonly middle: number
}

/** About how many letters’ room the frames of the badges take besides their text. */
const badgeFrame = 4

/** Free between two labels, in letters. */
const gapInLetters = 1.6

/** About how wide a letter of a label is, in its own size. */
const letterWidth = 0.55

/**
 * Measures how much of a track one letter of a label takes, once the tracks in `root` have been laid out or have changed
 * their width. Returns whether it has changed, so that the labels are placed anew.
 */
export function measureLetters(local: Local, root: Element): boolean {
  const label = root.querySelector('.track-label')
  const trackWidth = label?.closest('svg')?.getBoundingClientRect().width
  if (!label || !trackWidth) return false
  const share = (100 * letterWidth * Number.parseFloat(getComputedStyle(label).fontSize)) / trackWidth
  const hasChanged = Math.abs(share - local.letterShare) > 0.01
  if (hasChanged) local.letterShare = share
  return hasChanged
}

/**
 * Places labels along a track, from left to right, so that none covers its neighbour or runs off an end. `kept`: how many
 * letters' room is kept at the right end for what lies in the same row; `letterShare`: how much of the track, of 100, a
 * letter takes.
 */
export function placeLabels(
  labels: readonly Label[],
  kept = 0,
  letterShare = narrowestLetterShare,
): PlacedLabel[] {
  const sorted = [...labels].sort((one, other) => one.at - other.at)
  const wanted = sorted.map(({ at, text }) => ({ middle: at, width: text.length * letterShare }))
  const middles = spread(wanted, 0, 100 - kept * letterShare, gapInLetters * letterShare)
  return sorted.map((label, index) => ({ ...label, middle: middles[index]! }))
}

/** A share of a notch that may be nothing but rounding. */
const hair = 1e-6

/** The first and the last notch of a control within a stretch of it; null where there is none. */
export function notchesWithin(
  stretch: { readonly from: number; readonly to: number },
  { min, step }: Pick<Range, 'min' | 'step'>,
): { from: number; to: number } | null {
  const first = Math.ceil((stretch.from - min) / step - hair)
  const last = Math.floor((stretch.to - min) / step + hair)
  const at = (notch: number) => Math.round((min + notch * step) * 1000) / 1000
  return first > last ? null : { from: at(first), to: at(last) }
}
