import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { findProgram } from '../engines/programs'

const program = findProgram(['pdftoppm'], 'PDFTOPPM_PATH')

/** What is missing for printed pages to be looked at; empty where nothing is. */
export const noPrintedPages = program
  ? ''
  : ' – NOT TESTED HERE: pdftoppm (poppler-utils) is not on the PATH, and PDFTOPPM_PATH names none'

/** The pages of a PDF as pictures, as they come out of a usual printer. */
export function printedPages(pdf: Uint8Array): PNG[] {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'))
  try {
    writeFileSync(join(folder, 'page.pdf'), pdf)
    execFileSync(program!, ['-r', '150', '-png', 'page.pdf', 'page'], { cwd: folder })
    const names = readdirSync(folder).filter(name => name.endsWith('.png'))
    return names.sort().map(name => PNG.sync.read(readFileSync(join(folder, name))))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
