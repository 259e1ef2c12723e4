/** A sentence about a place in `motion.yaml`, as a person would say it: the movement, the moment, the joint. */
export function motionSentence(path: readonly PropertyKey[], words: string, typed?: unknown): string {
  const { lead, subject } = spoken(path.map(String));
  const instead = typeof typed === 'string' && words.startsWith('must') ? `, not "${typed}"` : '';
  return `${lead}${subject === '' ? '' : ' '}${subject} ${words}${instead}.`.trimStart();
}

/** A percent as it may be typed: `50`, `50%` and `50 %`. Undefined for what is none. */
export function percentOf(typed: string): number | undefined {
  const [, digits] = /^(100|\d{1,2}) ?%?$/.exec(typed) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** What to write instead of a percent that is none, for a sentence about what it belongs to. */
export function percentWords(typed: string): string {
  return /^\d+ ?%?[ :=]/.test(typed)
    ? `must have a colon and a blank behind each percent, such as "50: 20", not "${typed}"`
    : `must have whole percents from 0 to 100, such as "50: 20", not "${typed}"`;
}

interface Spoken {
  /** Such as `Movement "Walk", at 50 %:`. */
  readonly lead: string;
  readonly subject: string;
}

function spoken([top = '', name, part, item, detail]: readonly string[]): Spoken {
  if (top === 'props' && name !== undefined) return { lead: 'Under "props":', subject: `"${name}"` };
  if (top !== 'movements' || name === undefined) return { lead: '', subject: `"${top}"` };
  const movement = `Movement "${name}"`;
  if (part === undefined) return { lead: movement, subject: '' };
  if (item === undefined) return { lead: `${movement}:`, subject: `"${part}"` };
  const side = part === 'far' ? ' (far side)' : '';
  if (part === 'contacts') {
    const subject = detail === undefined ? `the contact of ${item}` : `"${detail}" of ${item}`;
    return { lead: `${movement}:`, subject };
  }
  if (part === 'hips' || part === 'breath')
    return { lead: `${movement}, ${moment(item)}:`, subject: `"${part}"` };
  if (detail === undefined) return { lead: `${movement}:`, subject: `${item}${side}` };
  return { lead: `${movement}, ${moment(detail)}:`, subject: `${item}${side}` };
}

function moment(percent: string): string {
  return `at ${percentOf(percent) ?? percent} %`;
}
