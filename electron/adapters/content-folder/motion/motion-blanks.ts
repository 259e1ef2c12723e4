import { nearestWord } from '#core/content/nearest-word.ts';
import { percentOf } from '#core/content/typed-percent.ts';
import { type PlacedProblem, wrong } from './typed-motion-faults.ts';

/**
 * Names below `movements` that have nothing behind their colon. Elsewhere such a line counts as not there; here it would
 * quietly change how the figure moves.
 */
export function emptyFaults(motion: unknown): readonly PlacedProblem[] {
  const { movements } = isMap(motion) ? motion : {};
  if (movements === undefined || isBlank(movements))
    return [noMovements(isMap(motion) ? Object.keys(motion) : [])];
  return isMap(movements) ? blanksIn(movements, ['movements']) : [];
}

function noMovements(keys: readonly string[]): PlacedProblem {
  const near = keys.includes('movements') ? undefined : nearestWord('movements', keys);
  return wrong([near ?? 'movements'], { kind: 'no-movements', instead: near ?? null });
}

function blanksIn(
  part: Readonly<Record<string, unknown>>,
  path: readonly string[],
): readonly PlacedProblem[] {
  return Object.entries(part).flatMap(([key, value]) => {
    const at = [...path, key];
    if (isMap(value) && Object.keys(value).length > 0) return blanksIn(value, at);
    return isBlank(value) || isMap(value) ? [blankFault(at)] : [];
  });
}

function blankFault(path: readonly string[]): PlacedProblem {
  const [, , part = '', item, percent] = path;
  const isMoment = percent !== undefined && (isJoints(part) || part === 'muscles');
  const typed = isMoment ? percent : part === 'hips' || part === 'breath' ? item : undefined;
  if (typed !== undefined && percentOf(typed) === undefined)
    return wrong(path.slice(0, -1), { kind: 'wrong-percent', typed }, path);
  return wrong(path, { kind: 'blank' });
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function isJoints(part: string): boolean {
  return part === 'keys' || part === 'far';
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
