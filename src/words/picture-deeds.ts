import { toTen, whole } from './language'

/** Said to readers who listen once a press has changed how the picture is shown. */
export const pictureDeeds = {
  linedUp: 'The coloured children are lined up on the pitch.',
  backInSeats: 'The children are back in their seats.',
  /** How many children are bright, of all: `isKept` where they are held against a picture that was kept. */
  dimmed: (changed: number, children: number, isKept: boolean): string => {
    const than = isKept ? 'than in the picture you kept' : 'than before'
    return changed === 0
      ? `None of the ${whole(children)} children has another colour ${than}. All are dimmed.`
      : `About ${toTen(changed)} of the ${whole(children)} children have another colour ${than}. Only they are bright.`
  },
  dimmedOnly: 'Only the children who changed are bright.',
  allBright: 'All the children are bright again.',
  noLongerCompared: 'The picture is no longer compared with another.',
} as const
