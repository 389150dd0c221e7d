/** How to make and share a scenario, and to put a question to a room. */
export const yourOwn = {
  scenarioSteps: [
    'Open the picture, and choose a starting point: England in one of three years, the article’s setting, or your own council under “More”.',
    'Change what you like. The controls in front are team size, leaving and agency price; every other assumption is under “More”.',
    'Press “Compare with this” at the setting you want to compare with, and go on changing.',
    'Press “Use this” and copy the link. It holds every setting, what you kept, the step and the week, and nothing about you. Opened by anyone, it shows the same children.',
    'For several scenarios one after the other, add each under “Slides” in the same place, and present them. There is nothing to log in to, and nothing is stored.',
  ],
  questionSteps: [
    'Choose a question below, and show it on the screen.',
    'Whoever likes scans the code beside it with a phone and sees the same question there. Phones send nothing.',
    'Tap in the guesses as people call them out: by hands up for each of the five bands, or as numbers, one after another.',
    'Show the figure, read out its label and its source, and ask what people had been thinking of.',
  ],
  own: 'A question of your own words needs no page: ask it aloud, and let the story answer it.',
} as const
