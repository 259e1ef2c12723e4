import type { NotDone } from '#contract/staff.ts';

/** Why a staff command may change nothing: the one table. */
export type NotDoneCode = keyof typeof words;

/** The words for it; `detail` is the part that differs from case to case. */
export function notDone(code: NotDoneCode, detail = ''): NotDone {
  const { what, why, todo } = words[code];
  return { what: what(detail), why, todo };
}

const unchanged = 'Nothing was changed.';

const words = {
  'nothing-before': {
    what: () => 'There is nothing to go back to.',
    why: 'No earlier content is kept on this computer.',
    todo: 'Change the files in the content folder instead.',
  },
  'still-writing': {
    what: () => 'Files in the folder are changing just now.',
    why: `${unchanged} Half a copy must not go on the wall.`,
    todo: 'Wait until the copying has ended, and try again.',
  },
  'disk-refused': {
    what: (code: string) => `This computer could not do it (${code}).`,
    why: `${unchanged} The disk may be full, or another program may hold a file.`,
    todo: 'Close other programs, make room on the disk, and try again.',
  },
  'folder-is-a-drive': {
    what: () => 'The content folder is a whole drive or share, so it cannot be put aside.',
    why: `${unchanged} Foyer keeps the old folder beside the new one, and a drive has no place beside it.`,
    todo: 'Copy the files from the stick into the folder yourself. Foyer takes them when the copying has ended.',
  },
  'stick-gone': {
    what: () => 'The stick is not there any more.',
    why: unchanged,
    todo: 'Plug it in again and wait a moment.',
  },
} as const satisfies Record<string, { what: (detail: string) => string; why: string; todo: string }>;
