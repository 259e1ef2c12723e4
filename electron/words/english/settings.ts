import type { FormName, SettingPath, ValueFault, ValueForm, WrongDay } from '#core/content/value-fault.ts';
import { digits } from './amounts.ts';

/** `seconds` for a key at the top, `steps, 2, seconds` for one in the second entry of a list. */
export function settingName(path: SettingPath): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : key)).join(', ');
}

/** What is wrong with a value, as the end of a sentence that begins with its name. */
export function valueFault(fault: ValueFault): string {
  switch (fault.kind) {
    case 'wrong-form':
      return `must be ${formWords(fault.form)}`;
    case 'too-long':
      return `is longer than ${fault.mostSigns} characters`;
    case 'out-of-range':
      return `must be from ${fault.least} to ${fault.most}`;
    case 'not-whole':
      return 'must be a whole number';
    case 'too-many-lines':
      return 'has too many lines';
    case 'too-many-entries':
      return `has more than ${digits(fault.most)} entries`;
    case 'no-sign':
      return 'must name at least one sign';
    case 'wrong-day':
      return dayFault(fault.typed, fault.read);
    case 'other-steps':
      return `must have ${fault.count === 0 ? 'at least one' : fault.count}, as in ${fault.as}`;
    case 'other-movements':
      return `must name ${fault.count} movements, as in ${fault.as}`;
  }
}

function formWords(form: ValueForm): string {
  switch (form.is) {
    case 'number':
      return `a number such as ${form.example}`;
    case 'choice':
      return `one of ${form.choices.join(', ')}`;
    default:
      return forms[form.is];
  }
}

const forms = {
  words: 'text, not a list',
  date: 'a date such as 2026-11-22',
  colour: 'a colour such as "#1F6F5C"',
  'language-tag': 'a language tag such as en',
  list: 'a list, each entry on a line that begins with -',
  group: 'a group of settings, one to a line',
  lines: 'a group of lines, each a name, a colon and a value',
  'timed-cue':
    'text; where its parts light up in turn each begins with its percent, rising from 0 to 100, as in "0%: Round your back. 50%: Let it sink."',
  muscles: 'a list such as [Calves, Thighs]',
  movements: 'a list of movements such as [Stand, Roll]',
  contact: 'written as { on: floor, at_cm: 40 }',
  contacts: 'a part and what it rests on, such as feet: { on: floor, at_cm: 0 }',
  joints: 'joints with percents and degrees, such as knee: { 0: 5, 50: 40 }',
  degrees: 'percents with degrees, such as { 0: 5, 50: 40 }',
  efforts: 'percents with 0 to 100, such as { 0: 20, 50: 100 }',
  places: 'percents with places, such as { 0: [-3, 86] }',
  place: 'two numbers such as [30, 25]: ahead and up, in cm',
} as const satisfies Readonly<Record<FormName, string>>;

function dayFault(typed: string, read: WrongDay): string {
  switch (read.kind) {
    case 'day-or-month-first':
      return `is ${typed}, which can be two days: write ${read.day} or ${read.other}`;
    case 'month-first':
      return `is ${typed}, with the month first: write ${read.day}`;
    case 'short-year':
      return `is ${typed}: write the year in full, as in ${read.day}`;
    case 'no-year':
      return `is ${typed}, without its year: write a day such as 2026-11-22`;
    case 'no-such-day':
      return `is ${typed}, a day that no calendar has`;
    case 'unlikely-year':
      return `is ${typed}, in a year that nobody can mean`;
    case 'no-day':
      return `must be ${forms.date}`;
  }
}
