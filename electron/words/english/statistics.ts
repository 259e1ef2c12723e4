import type { NotDone } from '#contract/staff-content.ts';
import type { CounterReadFault } from '#core/statistics/counter-read-error.ts';

const counted = 'Counting and the wall are not touched by this.';

/** What the owner is told where the numbers cannot be read. */
export const statistics = {
  notRead: {
    missing: {
      what: 'There are no numbers on this computer yet.',
      why: 'The file that they are kept in is not there. Foyer makes it as soon as something is counted.',
      todo: 'Touch the wall once, and come back. If this stays, the disk may be full.',
    },
    damaged: {
      what: 'The numbers on this computer are damaged.',
      why: 'A disk or a power cut has left them unreadable. At its next start Foyer puts the damaged file aside and counts anew.',
      todo: 'Restart the computer. Then ask whoever looks after it to look at the disk.',
    },
    newer: {
      what: 'A later version of Foyer wrote these numbers.',
      why: 'This version does not know how to read them, and leaves them alone.',
      todo: 'Install that later version again.',
    },
    locked: {
      what: 'Another program holds the numbers just now.',
      why: `A backup or a virus scan may be at them. ${counted}`,
      todo: 'Wait a moment, and come back.',
    },
    unreadable: {
      what: 'The disk does not give the numbers.',
      why: `It may be failing, or Foyer may not read there. ${counted}`,
      todo: 'Ask whoever looks after this computer to look at the disk.',
    },
  } satisfies Readonly<Record<CounterReadFault, NotDone>>,
};
