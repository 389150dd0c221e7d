import '../styles/season-unknowns.css'
import { unknowns } from '../panel/unknowns/unknowns'

/** What could be otherwise, with its styles: fetched when it is first opened. */
export const tellOtherwise = unknowns
