import type { Movement } from '#contract/motion.ts';
import { eased } from '#core/exercise/eased.ts';

/** A movement that says when to breathe. */
type Breathing = Pick<Movement, 'breath' | 'cycleS'>;

/** Where a person is in a breath. */
export interface Breath {
  readonly kind: 'in' | 'out' | 'hold';
  /** How full: 0 after breathing out, 1 after breathing in. */
  readonly full: number;
}

/** The breath so many seconds into a movement; null where it leaves breathing to the person. */
export function breathAt({ breath, cycleS }: Breathing, elapsedS: number): Breath | null {
  const keys = breath.toSorted((one, other) => one.percent - other.percent);
  const [first] = keys;
  const last = keys.at(-1);
  if (first === undefined || last === undefined || cycleS <= 0) return null;
  const percent = ((elapsedS % cycleS) / cycleS) * 100;
  const next = keys.find((key) => key.percent > percent) ?? { ...first, percent: first.percent + 100 };
  const before = keys.findLast((key) => key.percent <= percent) ?? { ...last, percent: last.percent - 100 };
  const share = (percent - before.percent) / (next.percent - before.percent || 1);
  const [from, to] = [before.amountPercent, next.amountPercent];
  return {
    kind: to > from ? 'in' : to < from ? 'out' : 'hold',
    full: (from + (to - from) * eased(share)) / 100,
  };
}
