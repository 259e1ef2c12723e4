import type { NotDone } from '#contract/staff-content.ts';
import {
  canTakeReports,
  folderRefused,
  holdsNoPack,
  packCounted,
  settingsRefused,
  usualFolder,
} from './choosing.ts';
import { pinRefused } from './pins.ts';

const unchanged = 'Nothing was changed.';

/** What staff are told at their screen, and at the first start. */
export const staff = {
  /** Why a command changed nothing. */
  notDone: {
    'nothing-before': {
      what: 'There is nothing to go back to.',
      why: 'No earlier content is kept on this computer.',
      todo: 'Change the files in the content folder instead.',
    },
    'another-by-now': {
      what: 'Something else has come to the wall since you looked.',
      why: `${unchanged} What you wanted to undo may not be the last change any more.`,
      todo: 'Look at what changed last, and undo that if it is wrong.',
    },
    'still-writing': {
      what: 'Files in the folder are changing just now.',
      why: `${unchanged} Half a copy must not go on the wall.`,
      todo: 'Wait until the copying has ended, and try again.',
    },
    'folder-is-a-drive': {
      what: 'The content folder is a whole drive or share, so it cannot be put aside.',
      why: `${unchanged} Foyer keeps the old folder beside the new one, and a drive has no place beside it.`,
      todo: 'Copy the files from the stick into the folder yourself. Foyer takes them when the copying has ended.',
    },
    'stick-gone': {
      what: 'The stick is not there any more.',
      why: unchanged,
      todo: 'Plug it in again and wait a moment.',
    },
  } satisfies Readonly<Record<string, NotDone>>,
  /** The same where the disk is to blame; the system's code is for whoever is called for help. */
  diskRefused: (errorCode: string): NotDone => ({
    what: `This computer could not do it (${errorCode}).`,
    why: `${unchanged} The disk may be full, or another program may hold a file.`,
    todo: 'Close other programs, make room on the disk, and try again.',
  }),
  pinRefused,
  settingsRefused,
  folders: { refused: folderRefused, counted: packCounted, canTakeReports, holdsNoPack, usualFolder },
  folderSet: (folder: string) => `The content folder is ${folder}, as it was set on this kiosk.`,
  noContentFolder: (folder: string, isStarter: boolean) =>
    `There is no content folder ${folder}. The wall shows ${isStarter ? 'the starter pack' : 'what it showed last'} until there is one. Look for a slip in the path, put in the stick, or wake the drive that it is on: Foyer takes the folder as soon as it is there.`,
  starterPackCopied: (folder: string) => `The starter pack was copied to ${folder}: edit it there.`,
};
