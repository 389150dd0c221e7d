import '../styles/panel-folds.css'
import '../styles/season-unknowns.css'

/* What the panel holds beyond what is in front, with its styles: fetched when the browser has nothing better to do. */
export { drawer } from '../panel/drawer'
