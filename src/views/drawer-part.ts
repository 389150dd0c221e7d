import '../styles/panel-door.css'
import '../styles/panel-folds.css'
import '../styles/panel-place.css'
import '../styles/season-unknowns.css'

/* What the panel holds beyond what is in front, and what opens from there, with the styles of all of it: fetched when the browser has nothing better to do. */
export { controlNote } from '../panel/control/control-note'
export { drawer } from '../panel/drawer'
export { notes } from '../panel/notes'
export { legend } from '../panel/results/legend'
