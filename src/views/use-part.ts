import '../styles/use-this.css'

/* What hands the picture on, with its styles: fetched when it is first asked for, or when a reader rests. */
export { paperEnd } from '../use/paper-end'
export { makeUseThis } from '../use/use-this'
