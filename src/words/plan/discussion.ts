/** Said before the questions for each step. */
export const discussionIntroduction =
  'None of these questions has a right answer. Choose one, leave it on the wall while people talk, and leave out any that do not suit the room.'

/** Two questions for each step of the story, by its id. */
export const discussion: Readonly<Record<string, readonly [string, string]>> = {
  'one-director': [
    'Who answers for the children where you live, and how would you find out?',
    'What changes when you think of every child in the area, and not only of those whom a service knows?',
  ],
  answerable: [
    'What can one person truly answer for, and for what can they only be held to account?',
    'Is a child safe, well, learning: which of the three is hardest to see from where you work?',
  ],
  dugout: [
    'Was your guess far from the figure, and what had you been thinking of?',
    'What do social workers do in a week that people outside the team never see?',
  ],
  questions: [
    'How do you ask a child about something hard, and what helps the child to answer?',
    'Who is close enough to a child to notice, long before a social worker is?',
  ],
  foreheads: [
    'What does it mean for a family to be flagged by a check, and then to need no help?',
    'What do you do in your own work when a sign could mean two things?',
  ],
  team: [
    'What does an experienced colleague know that no record shows?',
    'What helped you most in your first year, and who had the time to give it?',
  ],
  deploy: [
    'Who should be seen first, and who ought to decide that?',
    'What happens where you work to those who wait, and who keeps an eye on them?',
  ],
  savings: [
    'When a team shrinks, what goes first: visits, time to think, or how soon people are seen?',
    'How would you tell a council what a smaller team will no longer do?',
  ],
  'golden-hello': [
    'Is it fair that councils compete for the same people, and what else could they do?',
    'What changes for a child when a worker leaves, and what could soften it?',
  ],
  game: [
    'What does good work look like when there is more to do than anyone can?',
    'When is a caseload too heavy to be safe, and who may say so?',
  ],
  inspection: [
    'What can inspectors see during a visit, and what stays out of sight?',
    'When has being told that your work was not good enough helped you to do it better?',
  ],
  'action-plan': [
    'Which parts of an improvement plan have helped children, in your experience?',
    'What would you drop from your week to have more time for families?',
  ],
  directors: [
    'What does a team need from whoever leads it, when leaders change often?',
    'Why do people stay in these jobs, and why do they go?',
  ],
  agencies: [
    'When is an agency worker the best answer, and when only the quickest?',
    'If agency work cost less, what should the money go on first?',
  ],
  tragedy: [
    'What do you need, and whom can you talk to, when this work comes close to home?',
    'What can honestly be promised to children and their families, and what cannot?',
  ],
  alarm: [
    'What should the public be told after a tragedy, and by whom?',
    'How can people be encouraged to speak up early, without families becoming afraid to ask for help?',
  ],
  'five-points': [
    'Which of the five points could somebody in this room move, and what would the first step be?',
    'What would have to be true for that to make a difference to children?',
  ],
  yours: [
    'Which one change is within reach where you live or work?',
    'What will you tell a colleague about this tomorrow?',
  ],
}
