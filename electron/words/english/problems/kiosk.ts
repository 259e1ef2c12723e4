import type { ProblemSentences } from '#words/problem-wording.ts';

/** What can be wrong with the kiosk itself, wherever its content comes from. */
export const kioskProblems = {
  'data-folder-refused': {
    what: ({ path, errorCode }) =>
      path === null
        ? 'This computer’s user has no home folder, so Foyer has no place for its data.'
        : `Foyer cannot use its data folder ${path} (${errorCode}).`,
    why: 'The wall goes on, without the settings and PINs, and nothing of this run is kept: no setting, no PIN, no number. Nobody can be asked for a PIN, so nothing can be set here, and Foyer cannot be ended here.',
    todo: 'Have the folder, its owner and its disk looked at. Foyer takes it up again by itself.',
  },
  'pin-unset': {
    what: 'No PIN is set on this kiosk.',
    why: 'Whoever holds the top left corner of the screen can change what it shows.',
    todo: 'Hold that corner for three seconds, and set the owner’s PIN.',
  },
  'settings-spoilt': {
    what: ({ hasLastGood }) =>
      `The file with this kiosk’s settings cannot be read. ${hasLastGood ? 'The last good settings are used.' : 'The usual settings are used.'}`,
    why: 'A change that somebody made in that file is not in force.',
    todo: 'Open the settings on the screen, look through them, and change one. The file is then written anew.',
  },
} satisfies Partial<ProblemSentences>;
