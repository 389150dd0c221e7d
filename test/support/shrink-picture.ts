/** Pixels from left to right and top to bottom, four bytes each: red, green, blue, opacity. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/**
 * The picture at a whole fraction of its size, each new pixel the mean of the square it stands for. What is left over
 * at the right and at the bottom is cut off.
 */
export function shrinkPicture({ width, height, data }: Picture, factor: number): Picture {
  const small = {
    width: Math.floor(width / factor),
    height: Math.floor(height / factor),
  }
  const means = new Uint8Array(small.width * small.height * 4)
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0
        for (let row = y * factor; row < (y + 1) * factor; row++)
          for (let column = x * factor; column < (x + 1) * factor; column++)
            sum += data[(row * width + column) * 4 + channel] ?? 0
        means[(y * small.width + x) * 4 + channel] = Math.round(sum / (factor * factor))
      }
    }
  }
  return { ...small, data: means }
}
