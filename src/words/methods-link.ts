/** The way to the page about the model. */
export const methodsLink = 'How the model works, with every number and its label'
