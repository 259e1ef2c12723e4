import type { Meant, MotionFault, MotionNameFault, MotionValueFault } from '#core/content/motion-fault.ts';
import type { SettingPath, ValueFault } from '#core/content/value-fault.ts';
import { valueFault } from '#words/english/settings.ts';
import { sentenceAt } from './place.ts';

/** What is wrong with something in `motion.yaml`. `typed` is what stands there. */
export function motionMistake(path: SettingPath, fault: ValueFault | MotionFault, typed?: string): string {
  const place = path.map(String);
  switch (fault.kind) {
    case 'no-movements':
    case 'unknown-joint':
    case 'unknown-muscle':
    case 'unknown-part':
    case 'joint-with-side':
    case 'part-with-side':
      return nameSentence(place[1] ?? '', fault);
    default: {
      const end = endOf(place, fault);
      const instead = typed !== undefined && end.startsWith('must') ? `, not "${typed}"` : '';
      return sentenceAt(place, `${end}${instead}`);
    }
  }
}

function nameSentence(movement: string, fault: MotionNameFault): string {
  if (fault.kind !== 'no-movements') return `Movement "${movement}": ${nameWords(fault)}.`;
  return fault.instead === null
    ? '"movements" is missing or empty: write "movements:" and, in the next line behind two blanks, a name such as "Walk:".'
    : `"movements" is missing: is it "${fault.instead}" that should be "movements"?`;
}

function nameWords(fault: Exclude<MotionNameFault, { readonly kind: 'no-movements' }>): string {
  switch (fault.kind) {
    case 'unknown-joint':
      return `"${fault.name.typed}" is not a joint: ${meantWords(fault.name)}`;
    case 'unknown-muscle':
      return `"${fault.name.typed}" is not a muscle that can glow: ${meantWords(fault.name)}`;
    case 'unknown-part':
      return `"${fault.name.typed}" ${noPart}: ${meantWords(fault.name)}`;
    case 'part-with-side':
      return `"${fault.name}" ${noPart}: the figure's ${fault.side} one is ${fault.part}`;
    case 'joint-with-side':
      return `"${fault.name}" is not a joint: write the near (right) side under "keys" and the far (left) side under "far", both without left or right`;
  }
}

const noPart = 'is not a part that can stay in its place';

/** What is wrong, as the end of a sentence that begins with its place. */
function endOf(path: readonly string[], fault: ValueFault | MotionValueFault): string {
  switch (fault.kind) {
    case 'blank':
      return `is empty: ${cureOf(path)}`;
    case 'wrong-percent':
      return percentWords(fault.typed);
    case 'unknown-step':
      return `names "${fault.name.typed}", which is not a movement: ${meantWords(fault.name)}`;
    case 'no-thing':
      return `needs ${things[fault.thing].words}, and there is none: write "${things[fault.thing].setting}" under "props"`;
    case 'no-movement':
      return 'must have at least one movement';
    case 'no-tempo':
      return 'does not say how long a round takes: write "seconds: 8", or "steps_a_minute: 108"';
    case 'two-tempos':
      return 'has both "seconds" and "steps_a_minute": take one of them away';
    case 'percent-twice':
      return 'stands there twice: keep one of them';
    case 'not-on-body':
      return 'must be floor, chair or roller: only hands rest on the body';
    case 'not-on-roller':
      return 'must be floor or chair: only back, seat and calf rest on a roller';
    case 'only-on-roller':
      return 'must be roller';
    case 'no-hips-distance':
      return 'must have "from_hips_cm", such as 45';
    case 'not-aside':
      return 'can only be said of a hand or a foot on the floor or on a chair';
    case 'no-place':
      return 'does not say where it is: write "at_cm: 40" for 40 cm ahead';
    case 'beside-seat':
      return 'must be over the seat of a chair: within 20 cm of "chair_at_cm" or "front_chair_at_cm". Or take "at_cm" away, for the front edge of the chair in front';
    default:
      return valueFault(fault);
  }
}

const things = {
  roller: { words: 'a roller', setting: 'roller_cm: 15' },
  wall: { words: 'a wall', setting: 'wall_at_cm: -34' },
  chair: { words: 'a chair', setting: 'chair_at_cm: 0' },
  'front-chair': { words: 'a chair in front', setting: 'front_chair_at_cm: 70' },
} as const;

/** "do you mean knee?", or all that it could be. */
function meantWords({ near, known }: Meant): string {
  const all = `use ${known.join(', ')}`;
  return near === null ? all : `do you mean ${near}? If not, ${all}`;
}

/** What to write instead of a percent that is none, for a sentence about what it belongs to. */
function percentWords(typed: string): string {
  return /^\d+ ?%?[ :=]/.test(typed)
    ? `must have a colon and a blank behind each percent, such as "50: 20", not "${typed}"`
    : `must have whole percents from 0 to 100, such as "50: 20", not "${typed}"`;
}

function cureOf([, , part, item, percent]: readonly string[]): string {
  if (part === undefined) return 'write "seconds: 8" and "keys:" below it, each set in by two more blanks';
  if (part !== 'keys' && part !== 'far')
    return 'write something behind its colon or below it, or take the line away';
  if (item === undefined)
    return 'write joints below it, such as "knee: { 0: 5, 50: 40 }", or take the line away';
  if (percent === undefined)
    return 'write percents with degrees, such as { 0: 5, 50: 40 }, or take the line away';
  return 'write whole degrees such as 35 behind its colon, or take the percent away (a comma begins the next one)';
}
