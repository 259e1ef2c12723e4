import type { NotDone } from '#contract/staff-content.ts';

const whole = 'What was saved before is whole, and the wall and the counting go on.';

/** Why something was not saved. */
export const saving = {
  notOver: {
    what: 'There is no report of this time yet.',
    why: 'A report tells whole months that are over: two reports of one month would give single visits away.',
    todo: 'Choose an earlier month, or wait for the first of the next.',
  },
  removed: {
    what: 'The numbers of this time are gone.',
    why: 'They were older than the owner wanted them kept, and were removed. A report would say that nobody came.',
    todo: 'Choose a later time. What was archived before stands in the owner’s folder.',
  },
  folderUnusable: {
    what: 'Nothing can be saved there.',
    why: 'The folder is not there, cannot be looked into, or is the content folder, whose files belong on the wall.',
    todo: 'Choose another folder, or plug the stick in again and wait a moment.',
  },
  away: {
    what: 'The folder is away.',
    why: `The stick was pulled, or the share does not answer. ${whole}`,
    todo: 'Plug it in again, or look whether the share is there. Foyer tries again by itself where it saves by itself.',
  },
  diskFull: {
    what: 'There is no room left.',
    why: `The disk or the stick is full. ${whole}`,
    todo: 'Make room there, or choose another folder.',
  },
  foreignFile: {
    what: 'A file is in the way.',
    why: 'It has the name of a report, and Foyer did not write it. Nothing was written over.',
    todo: 'Move the file away, or choose another folder.',
  },
  copied: {
    what: 'Another kiosk with the same number writes its archive there.',
    why: 'One computer was copied from the other, or this one’s counters were put back from a copy. Its archive was left alone.',
    todo: 'Choose another folder for this kiosk, and have whoever looks after it move foyer.db out of its data folder: it then begins with a number of its own.',
  },
  leftAlone: {
    what: 'A file stands where the archive belongs.',
    why: 'A newer Foyer, or another program, wrote it. It was left alone; the other months are saved.',
    todo: 'Bring this kiosk up to date, or move the file away.',
  },
  notWritten: (errorCode: string): NotDone => ({
    what: `It could not be saved (${errorCode}).`,
    why: `The folder does not let Foyer write, or another program holds a file. ${whole}`,
    todo: 'Try again in a minute, or choose another folder.',
  }),
} satisfies Readonly<Record<string, NotDone | ((code: string) => NotDone)>>;
