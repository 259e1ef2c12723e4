import { percentOf } from '#core/content/typed-percent.ts';

/** A sentence about a place in `motion.yaml`, as a person would say it: the movement, the moment, the joint. */
export function sentenceAt(path: readonly string[], end: string): string {
  const { lead, subject } = spoken(path);
  return `${lead}${subject === '' ? '' : ' '}${subject} ${end}.`.trimStart();
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
