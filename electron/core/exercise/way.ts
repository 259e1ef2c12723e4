import type { Motion, Movement } from '#contract/motion.ts';
import { blend } from './blend.ts';
import { figureHeightM, stepMoment } from './demonstration.ts';
import { type Moment, momentAt } from './movement.ts';
import { skeletonOf } from './skeleton.ts';
import { crouch, handsAndKnees, kneel, kneelOnOne, sitOnFloor } from './way-poses.ts';

/** The way of a body from one step of an exercise to the next. */
export interface Way {
  readonly durationS: number;
  readonly at: (elapsedS: number) => Moment;
}

/** From one posture to the next of them. */
const legS = 1.1;

/**
 * Leads from a moment to the start of a step, as a person would get there: nobody jumps from standing to lying.
 * Between standing and the floor it kneels on one knee; to sit or lie down it goes on through a crouch.
 */
export function wayTo(motion: Motion, step: number | undefined, from: Moment): Way {
  const to = stepMoment(motion, 0, 1, step);
  const between = posturesBetween(postureOf(from), postureOf(to));
  const stops = [from, ...placed(between, from, to), to];
  const legs = stops.length - 1;
  const skeleton = skeletonOf(figureHeightM);
  return {
    durationS: legs * legS,
    at(elapsedS) {
      const position = Math.min(legs, Math.max(0, elapsedS / legS));
      const index = Math.min(legs - 1, Math.floor(position));
      const share = position - index;
      const eased = share * share * (3 - 2 * share);
      return blend(skeleton, stops[index] ?? from, stops[index + 1] ?? to, eased);
    },
  };
}

/** From high to low: who goes between two of them passes those that lie between. */
const ladders = [
  ['standing', 'kneelOnOne', 'kneeling', 'handsAndKnees'],
  ['standing', 'kneelOnOne', 'crouch', 'sitting', 'lying'],
  ['handsAndKnees', 'kneeling', 'kneelOnOne', 'crouch', 'sitting', 'lying'],
] as const;

type Posture = (typeof ladders)[number][number];

const poses: Readonly<Partial<Record<Posture, Movement>>> = {
  kneelOnOne,
  kneeling: kneel,
  handsAndKnees,
  crouch,
  sitting: sitOnFloor,
};

function postureOf({ body, lowShare }: Moment): Posture {
  if (lowShare === 0) return 'standing';
  if (body.leanDeg > 50) return 'handsAndKnees';
  return body.leanDeg < -50 ? 'lying' : 'sitting';
}

function posturesBetween(from: Posture, to: Posture): readonly Movement[] {
  for (const ladder of ladders) {
    const [start, end] = [indexIn(ladder, from), indexIn(ladder, to)];
    if (start < 0 || end < 0 || start === end) continue;
    const inner = ladder.slice(Math.min(start, end) + 1, Math.max(start, end));
    const down = inner.flatMap((posture) => poses[posture] ?? []);
    return start < end ? down : down.toReversed();
  }
  return [];
}

function indexIn(ladder: readonly Posture[], posture: Posture): number {
  return ladder.indexOf(posture);
}

/** The postures on the way, moved so that the body goes steadily from one place to the other. */
function placed(between: readonly Movement[], from: Moment, to: Moment): readonly Moment[] {
  return between.map((movement, index) => {
    const moment = momentAt({ ...wayMotion, movements: [movement] }, movement, 0, {
      heightM: figureHeightM,
      pace: 1,
    });
    const share = (index + 1) / (between.length + 1);
    const xM = from.body.hip.xM + (to.body.hip.xM - from.body.hip.xM) * share;
    const body = { ...moment.body, hip: { ...moment.body.hip, xM } };
    return { ...moment, body, roller: from.roller === null ? null : (to.roller ?? from.roller) };
  });
}

const wayMotion = { view: 'side', props: [], muscles: [], steps: [] } as const;
