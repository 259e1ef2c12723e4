import type { Motion, Movement } from '#contract/motion.ts';
import { blend } from './blend.ts';
import { type Body, limbsOf } from './body.ts';
import { figureHeightM, stepMoment } from './demonstration.ts';
import { type Moment, momentAt } from './movement.ts';
import type { Roller } from './pose.ts';
import { skeletonOf } from './skeleton.ts';
import { crouch, handsAndKnees, kneel, kneelOnOne, sitOnFloor, stand } from './way-poses.ts';

/** The way of a body from one step of an exercise to the next. */
export interface Way {
  readonly durationS: number;
  /** From one posture to another, down or up; otherwise a body only shifts. */
  readonly isClimb: boolean;
  readonly at: (elapsedS: number) => Moment;
}

/** From one posture to the next of them. */
const legS = 1.1;

/**
 * Leads from one moment to another, as a person would get there: nobody jumps from standing to lying. Between standing
 * and the floor it kneels on one knee; to sit or lie down it goes on through a crouch.
 */
export function wayBetween(from: Moment, to: Moment): Way {
  const stops = [from, ...placed(posturesBetween(postureOf(from), postureOf(to)), from, to), to];
  const legs = stops.length - 1;
  const skeleton = skeletonOf(figureHeightM);
  return {
    durationS: legs * legS,
    isClimb: postureOf(from) !== postureOf(to),
    at(elapsedS) {
      const position = Math.min(legs, Math.max(0, elapsedS / legS));
      const index = Math.min(legs - 1, Math.floor(position));
      const share = position - index;
      const eased = share * share * (3 - 2 * share);
      return blend(skeleton, stops[index] ?? from, stops[index + 1] ?? to, eased);
    },
  };
}

/** The way from a moment to the beginning of a step's movement. */
export function wayTo(motion: Motion, step: number | undefined, from: Moment): Way {
  return wayBetween(from, stepMoment(motion, 0, 1, step));
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

/** Where the hips are on the way to the floor, seen from where they are on it: the near foot keeps its place. */
const aheadM: Readonly<Partial<Record<Posture, readonly (readonly [Movement, number])[]>>> = {
  lying: [
    [sitOnFloor, 0],
    [crouch, 0.1],
    [kneelOnOne, -0.05],
  ],
  sitting: [
    [crouch, 0],
    [kneelOnOne, -0.15],
  ],
  handsAndKnees: [
    [kneel, 0],
    [kneelOnOne, 0],
  ],
};

/** The postures on the way in their places. Who stands far from where they kneel goes there first. */
function placed(between: readonly Movement[], from: Moment, to: Moment): readonly Moment[] {
  const [high, low] = from.lowShare < to.lowShare ? [from, to] : [to, from];
  const places = high.lowShare === 0 ? (aheadM[postureOf(low)] ?? []) : [];
  const stops = between.map((movement, index) => {
    const [, offM] = places.find(([posture]) => posture === movement) ?? [];
    const share = (index + 1) / (between.length + 1);
    const steadyM = from.body.hip.xM + (to.body.hip.xM - from.body.hip.xM) * share;
    return stopAt(movement, offM === undefined ? steadyM : low.body.hip.xM + offM);
  });
  const kneeling = high === from ? stops[0] : stops.at(-1);
  const steps = kneeling === undefined ? [] : stepsBetween(high.body.hip.xM, kneeling.body.hip.xM);
  const all = high === from ? [...steps, ...stops] : [...stops, ...steps.toReversed()];
  return withRoller(all, high, low);
}

/** Farther than this nobody goes in one step, in metres. */
const longestStepM = 0.6;

function stepsBetween(fromM: number, toM: number): readonly Moment[] {
  const count = Math.floor(Math.abs(toM - fromM) / longestStepM);
  return Array.from({ length: count }, (_, index) =>
    stopAt(stand, fromM + ((toM - fromM) * (index + 1)) / (count + 1)),
  );
}

function stopAt(movement: Movement, xM: number): Moment {
  const motion = { ...wayMotion, movements: [movement] as const };
  const moment = momentAt(motion, movement, 0, { heightM: figureHeightM, pace: 1 });
  return { ...moment, body: { ...moment.body, hip: { ...moment.body.hip, xM } } };
}

const wayMotion = { view: 'side', props: [], muscles: [], steps: [] } as const;

/** A roller that lies elsewhere at the end of the way is carried in the near hand by whoever is not yet down. */
function withRoller(stops: readonly Moment[], high: Moment, low: Moment): readonly Moment[] {
  const lying = low.roller;
  if (lying === null || high.roller === null) return stops;
  const { centre, radiusM } = high.roller;
  const awayM = Math.hypot(lying.centre.xM - centre.xM, lying.centre.yM - centre.yM);
  const downM = postureOf(low) === 'lying' ? 0.2 : 0.3;
  const rollerOf = ({ body }: Moment) => {
    if (awayM < carriedM || body.hip.yM < downM) return lying;
    return centre.yM < 2 * radiusM ? high.roller : inHand(body, lying);
  };
  return stops.map((stop) => ({ ...stop, roller: rollerOf(stop) }));
}

/** A roller that goes less far than this is pushed along the floor. */
const carriedM = 0.25;

/** The roller held by its end, at the near hand. */
function inHand(body: Body, roller: Roller): Roller {
  const { wrist, fingertip } = limbsOf(skeletonOf(figureHeightM), body).near.arm;
  const yM = Math.max(roller.radiusM, (wrist.yM + fingertip.yM) / 2);
  return { ...roller, centre: { xM: (wrist.xM + fingertip.xM) / 2, yM } };
}
