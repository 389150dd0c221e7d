/** The sheet that is filled in before a session and after it. */
export const questionnaire = {
  introduction:
    'Tick one band for each question: in the first square before the session, in the second after it. The sheet is yours. Nobody collects or marks it.',
  before: 'before',
  after: 'after',
  open: [
    'What do you expect a larger team to change, and what not?',
    'What is one thing you could do, where you live or work?',
  ],
  answers:
    'Keep this page back until everyone has ticked their second squares. Read each answer with its label: it says how far the figure can be trusted.',
  noAnswers: 'The two open questions have no answer here.',
} as const
