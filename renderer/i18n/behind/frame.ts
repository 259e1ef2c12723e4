import type { Role } from '#contract/staff-door.ts';

/** What frames every room: its bar, who is here, and what may go wrong anywhere. */
export const frame = {
  rooms: 'Rooms',
  room: { wall: 'Wall', approve: 'Approve', statistics: 'Statistics', kiosk: 'This kiosk' },
  waiting: (count: number) => (count === 1 ? '1 waits' : `${count} wait`),
  close: 'Close',
  closesIn: (seconds: number) => `Closes in ${seconds}`,
  role: { staff: 'staff', clinician: 'clinician', owner: 'owner' } satisfies Readonly<Record<Role, string>>,
  /** Above each title: whose wall it is, and who has opened it. */
  kicker: (practice: string, role: string) => `${practice} · ${role}`,
  back: 'Back',
  cancel: 'No, leave it',
  coming: 'One moment …',
  away: {
    what: 'This kiosk is not answering just now.',
    why: 'The part that keeps files and numbers is starting again. The wall goes on meanwhile.',
    todo: 'Wait a moment, and try once more.',
  },
  tryAgain: 'Try once more',
  keys: {
    name: 'Keyboard',
    shift: 'Capital letters',
    signs: '#+=',
    letters: 'abc',
    signsName: 'Digits and signs',
    lettersName: 'Letters',
    space: 'Space',
    remove: 'Remove the last one',
  },
};
