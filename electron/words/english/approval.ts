import type { Decision } from '#contract/staff-approval.ts';
import type { NotDone } from '#contract/staff-content.ts';
import type { SilentChange } from '#core/approval/kept-shown.ts';
import { plainDay, plainTime } from './plain-time.ts';

const unchanged = 'Nothing was changed.';

/** What clinicians are told where texts are approved, and on the page of a day. */
export const approval = {
  notDone: {
    'text-gone': {
      what: 'This text is no longer on this kiosk.',
      why: `${unchanged} Somebody took it out of the content folder, or gave it another name.`,
      todo: 'Go on with the next one.',
    },
    'text-changed': {
      what: 'The text has changed while you were reading.',
      why: `${unchanged} Your name must stand under what you have read, and under nothing else.`,
      todo: 'Read it again: what changed is marked.',
    },
    'not-kept': {
      what: 'Your decision could not be kept.',
      why: 'This computer cannot write its database. The disk may be full, or the file may be locked.',
      todo: 'Try again in a minute. If it stays so, call whoever looks after this computer.',
    },
    'not-read': {
      what: 'What was decided cannot be looked up just now.',
      why: 'This computer cannot read its database. Another program may hold it.',
      todo: 'Try again in a minute. If it stays so, call whoever looks after this computer.',
    },
    'day-to-come': {
      what: 'That day is still to come.',
      why: 'Foyer only knows what has been on the wall.',
      todo: 'Choose today or an earlier day.',
    },
    'folder-unusable': {
      what: 'The page cannot be saved there.',
      why: 'The folder is not there, cannot be written, or is the content folder.',
      todo: 'Choose another folder, or save it on this kiosk.',
    },
  } satisfies Readonly<Record<string, NotDone>>,
  beforeFirstDay: (firstDay: string): NotDone => ({
    what: 'Nothing is known of that day.',
    why: `The first day that this kiosk has noted is ${plainDay(firstDay)}. Older days are forgotten with the statistics.`,
    todo: 'Choose that day or a later one.',
  }),
  nothingNoted: {
    what: 'Nothing is known of any day yet.',
    why: 'This kiosk has only just begun to note what is on the wall.',
    todo: 'Look again in a minute.',
  } satisfies NotDone,
  dayWithout: (date: string): NotDone => ({
    what: `Nothing was on the wall on ${plainDay(date)}.`,
    why: 'This kiosk did not run on that day.',
    todo: 'Choose the day before or after.',
  }),

  changes: {
    motion: 'The movement is another one.',
    drawing: 'The drawing is another one.',
    picture: 'The picture is another one.',
    clip: 'The clip or its captions are another one.',
    'review-dates': 'The dates of the review have changed.',
  } satisfies Readonly<Record<SilentChange, string>>,
  wordsNotKept: 'The words that were approved before are no longer kept, so nothing can be marked.',

  page: {
    title: (date: string) => `What was on the wall on ${plainDay(date)}`,
    kiosk: (name: string, items: number) =>
      `${name}: ${items === 1 ? '1 text' : `${items} texts`}, word for word.`,
    approved: ({ by, at, from }: Decision) =>
      `Approved by ${by.name}, ${by.role}, on ${plainTime(at)}${from === 'signed-pack' ? ', with the signed content folder' : ''}.`,
    notApproved: 'Not approved by then: it was shown with the label "not reviewed by this practice".',
    notice: 'A notice of the practice.',
    time: (from: string | null, until: string | null) => {
      if (from === null && until === null) return 'All day.';
      if (from === null) return `Until ${until}.`;
      return until === null ? `From ${from}.` : `From ${from} to ${until}.`;
    },
  },
};
