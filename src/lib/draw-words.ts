/**
 * Draws the words of an element as the page has laid them out: each where it stands, in its own letters and colour, over a
 * soft shade. `pen`: in CSS pixels from the element's top left corner.
 */
export function drawWords(pen: CanvasRenderingContext2D, element: HTMLElement): void {
  const { left, top } = element.getBoundingClientRect()
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  pen.save()
  pen.textAlign = 'left'
  pen.textBaseline = 'alphabetic'
  pen.shadowColor = shade
  pen.shadowBlur = 6
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement
    if (!around?.checkVisibility({ visibilityProperty: true })) continue
    const { fontWeight, fontSize, fontFamily, color } = getComputedStyle(around)
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
    pen.fillStyle = color
    for (const { 0: word, index } of node.nodeValue?.matchAll(/\S+/g) ?? []) {
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      const box = range.getBoundingClientRect()
      // The box of letters on a line is as high as their font: its ascent ends at the line they stand on.
      const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = pen.measureText(word)
      pen.fillText(word, box.left - left, box.top - top + (box.height - ascent - descent) / 2 + ascent)
    }
  }
  pen.restore()
}

/** The night around letters, as the style sheets have it. */
const shade = 'rgb(5 8 13 / 90%)'
