import { nearestWord } from '#adapters/content-folder/settings/nearest-word.ts';
import { motionSentence, percentOf, percentWords } from './motion-words.ts';
import type { MotionFault } from './typed-motion-faults.ts';

/**
 * Names below `movements` that have nothing behind their colon. Elsewhere such a line counts as not there; here it would
 * quietly change how the figure moves.
 */
export function emptyFaults(motion: unknown): readonly MotionFault[] {
  const { movements } = isMap(motion) ? motion : {};
  if (movements === undefined || isBlank(movements))
    return [noMovements(isMap(motion) ? Object.keys(motion) : [])];
  return isMap(movements) ? blanksIn(movements, ['movements']) : [];
}

function noMovements(keys: readonly string[]): MotionFault {
  const near = keys.includes('movements') ? undefined : nearestWord('movements', keys);
  const words =
    near === undefined ? writeMovements : `is missing: is it "${near}" that should be "movements"?`;
  return {
    code: 'wrong-type',
    path: near === undefined ? ['movements'] : [near],
    words: `"movements" ${words}`,
  };
}

const writeMovements =
  'is missing or empty: write "movements:" and, in the next line behind two blanks, a name such as "Walk:".';

function blanksIn(part: Readonly<Record<string, unknown>>, path: readonly string[]): readonly MotionFault[] {
  return Object.entries(part).flatMap(([key, value]) => {
    const at = [...path, key];
    if (isMap(value) && Object.keys(value).length > 0) return blanksIn(value, at);
    return isBlank(value) || isMap(value) ? [blankFault(at)] : [];
  });
}

function blankFault(path: readonly string[]): MotionFault {
  const [, , part = '', item, percent] = path;
  const isMoment = percent !== undefined && (isJoints(part) || part === 'muscles');
  const typed = isMoment ? percent : part === 'hips' || part === 'breath' ? item : undefined;
  if (typed !== undefined && percentOf(typed) === undefined) {
    const around = path.slice(0, -1);
    return { code: 'wrong-type', path, words: motionSentence(around, percentWords(typed)) };
  }
  return { code: 'wrong-type', path, words: motionSentence(path, `is empty: ${cure(path)}`) };
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function cure([, , part, item, percent]: readonly string[]): string {
  if (part === undefined) return 'write "seconds: 8" and "keys:" below it, each set in by two more blanks';
  if (!isJoints(part)) return 'write something behind its colon or below it, or take the line away';
  if (item === undefined)
    return 'write joints below it, such as "knee: { 0: 5, 50: 40 }", or take the line away';
  if (percent === undefined)
    return 'write percents with degrees, such as { 0: 5, 50: 40 }, or take the line away';
  return 'write whole degrees such as 35 behind its colon, or take the percent away (a comma begins the next one)';
}

function isJoints(part: string): boolean {
  return part === 'keys' || part === 'far';
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
