import '../styles/panel-folds.css'
import '../styles/story.css'

/* The story with its styles, fetched when it is first opened. */
export { createStory } from '../story/story'
