import '../styles/season-unknowns.css'

/* What could be otherwise, with its styles: fetched when it is first opened. */
export { unknowns } from '../panel/unknowns/unknowns'
