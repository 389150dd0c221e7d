/** How many steps the story has. A test holds this to the beats themselves. */
export const storySteps = 18
