import type { NotDone } from '#contract/staff-content.ts';
import type { Role } from '#contract/staff-door.ts';
import type { PinFault } from '#core/staff/pin-fault.ts';

const unchanged = 'The PIN was not changed.';
const roleNames = {
  staff: 'staff',
  clinician: 'the clinician',
  owner: 'the owner',
} as const satisfies Readonly<Record<Role, string>>;

/** Why a PIN cannot be taken. */
export function pinRefused(fault: PinFault): NotDone {
  switch (fault.kind) {
    case 'not-digits':
      return {
        what: 'A PIN is made of digits only.',
        why: `${unchanged} It must be typed on the number pad.`,
        todo: 'Choose six digits or more.',
      };
    case 'too-short':
      return {
        what: `A PIN needs ${fault.least} digits or more.`,
        why: `${unchanged} A shorter one is soon guessed.`,
        todo: 'Add more digits.',
      };
    case 'too-long':
      return {
        what: `A PIN has ${fault.most} digits at most.`,
        why: `${unchanged} A longer one is hard to type without a slip.`,
        todo: 'Choose a shorter one.',
      };
    case 'repeated':
      return easy('It is the same digit, or the same few digits, again and again.');
    case 'run':
      return easy('Its digits stand in a row, one after the other.');
    case 'year':
      return easy('It begins or ends with a year, as birthdays do.');
    case 'taken':
      return {
        what: `This PIN is already that of ${roleNames[fault.by]}.`,
        why: `${unchanged} The PIN says who somebody is, so no two may be alike.`,
        todo: 'Choose another one.',
      };
    case 'owner-first':
      return {
        what: 'The owner has no PIN yet.',
        why: `${unchanged} With other PINs alone nobody could change the settings any more.`,
        todo: 'Set the owner’s PIN first.',
      };
  }
}

function easy(what: string): NotDone {
  return {
    what,
    why: `${unchanged} Such a PIN is among the first that people try.`,
    todo: 'Choose digits that say nothing about you.',
  };
}
