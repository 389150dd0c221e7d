/** The way into the story from the controls. */
export const storyDoor = {
  name: 'The story',
  offer: 'Both articles, told on this picture in about six minutes.',
  begin: 'Begin the story',
  return: 'Return to the story',
} as const
