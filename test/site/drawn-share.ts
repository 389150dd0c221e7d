import type { Page } from 'playwright'

/** What is drawn over the picture: the share of its points that are, in ten thousandths. Nothing where it is hidden. */
export const drawnShare = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#stage .drawings:not([hidden])')
    if (!canvas || canvas.width === 0) return 0
    const { width, height } = canvas
    const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', {
      willReadFrequently: true,
    })
    pen?.drawImage(canvas, 0, 0)
    const { data } = pen?.getImageData(0, 0, width, height) ?? { data: [] }
    let painted = 0
    for (let at = 3; at < data.length; at += 4) if (data[at] > 24) painted++
    return (painted / (data.length / 4)) * 10_000
  })
