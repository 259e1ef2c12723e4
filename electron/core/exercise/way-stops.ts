import type { Motion, Movement } from '#contract/motion.ts';
import { aboutFace, looksBack } from './about-face.ts';
import { limbsOf } from './body.ts';
import { figureHeightM } from './demonstration.ts';
import { type Moment, momentAt } from './movement.ts';
import { type Posture, postures, rankOf } from './posture.ts';
import { skeletonOf } from './skeleton.ts';
import {
  handsAndKnees,
  kneel,
  leanOnChair,
  leanOnSeat,
  onElbow,
  oneFootFlat,
  oneHandUp,
  onSide,
  placeAtChair,
  pushUp,
  rise,
  sitBeforeRoller,
  stand,
  type WayPlace,
} from './way-poses.ts';
import { type Stop, withRoller } from './way-roller.ts';

/** The same for any moment. */
export function stopOf(moment: Moment): Stop {
  const { body } = moment;
  if (!looksBack(body)) return ahead(moment);
  const { near, far, ...turned } = aboutFace(body);
  const onFloor = { near: { ...near, toeBendDeg: null }, far: { ...far, toeBendDeg: null } };
  return { moment: { ...moment, body: { ...turned, ...onFloor } }, isBack: true };
}

/**
 * The postures on the way between two moments. Down is up reversed: who lies rolls to the side as one piece, pushes up from
 * elbow and hand to hands and knees, crawls to the chair, puts one hand on it and the other, one foot flat, pushes, stands
 * and turns. Who only gets to hands and knees and up again has the chair in front and needs not turn.
 */
export function stopsBetween(motion: Motion, from: Moment, to: Moment): readonly Stop[] {
  const [start, end] = [rankOf(from.posture), rankOf(to.posture)];
  if (start === end) return from.posture === 'standing' ? walked(from, to).map(ahead) : shifted(from, to);
  const stops = start < end ? downFrom(motion, from, to) : downFrom(motion, to, from);
  return start < end ? stops : stops.toReversed();
}

/** Between lying on the side and sitting on the floor the body comes up on the elbow; nobody rolls off a roller. */
function shifted(from: Moment, to: Moment): readonly Stop[] {
  if (from.posture === 'sitting' && to.posture === 'onSide') return shifted(to, from).toReversed();
  if (from.posture !== 'onSide' || to.posture !== 'sitting') return [];
  const seated = isOnRoller(to) ? beforeRoller(to) : to;
  const elbow = { ...momentOf(onElbow(100 * from.body.hip.xM)), matShare: to.matShare };
  return [...withRoller([ahead(elbow)], from, to), ...(seated === to ? [] : [ahead(seated)])];
}

function downFrom(motion: Motion, high: Moment, low: Moment): readonly Stop[] {
  if (isOnRoller(low)) {
    const onMat = beforeRoller(low);
    return [...downFrom(motion, high, onMat), ahead(onMat)];
  }
  const isBetween = (posture: Posture) =>
    rankOf(posture) > rankOf(high.posture) && rankOf(posture) < rankOf(low.posture);
  const upright = [...downToFeet(motion, high, low)];
  return withRoller(
    [...upright, ...kneelings(motion, high, low, isBetween), ...lyings(low, isBetween)].map((stop) => ({
      ...stop,
      moment: { ...stop.moment, matShare: low.matShare },
    })),
    high,
    low,
  );
}

/** Sitting on a roller: nobody comes down on that at once, or off it to the side. */
function isOnRoller({ posture, roller, body }: Moment): boolean {
  if (posture !== 'sitting' || roller === null) return false;
  return Math.abs(body.hip.xM - roller.centre.xM) < roller.radiusM && body.hip.yM > 2 * roller.radiusM;
}

/** On the mat in front of the roller, hands and feet where they will be. */
function beforeRoller({ body, roller, matShare }: Moment): Moment {
  const { near, far } = limbsOf(skeleton, body);
  const movement = sitBeforeRoller(100 * body.hip.xM, {
    nearCm: 100 * near.leg.ankle.xM,
    farCm: 100 * far.leg.ankle.xM,
    handsCm: 100 * near.arm.wrist.xM,
  });
  return { ...momentOf(movement), roller, matShare };
}

/** From a chair, or from elsewhere, to the feet at the chair that is held. */
function downToFeet(motion: Motion, high: Moment, low: Moment): readonly Stop[] {
  if (rankOf(high.posture) > rankOf('standing')) return [];
  const feet = high.posture === 'seated' ? risen(high) : [];
  if (low.posture === 'standing') return [...feet.slice(0, 2), ...walked(feet[2] ?? high, low)].map(ahead);
  const isBack = goesBack(low);
  const there = momentOf(stand(chairPlace(motion, low)));
  const besideIt = isBack
    ? { ...there, body: { ...there.body, hip: { ...there.body.hip, xM: -there.body.hip.xM } } }
    : there;
  const start = feet.at(-1) ?? offWall(high) ?? high;
  const isFar = awayM(start, besideIt) > besideM;
  const arrived = isBack ? [ahead(besideIt), { moment: there, isBack }] : [ahead(besideIt)];
  const upright = start === high ? [] : feet.length > 0 ? feet : [start];
  return [
    ...upright.map(ahead),
    ...walked(start, besideIt).map(ahead),
    ...(isFar ? arrived : arrived.slice(1)),
  ];
}

/** Who leans at a wall brings the feet back under the body before the wall carries no more; null where nobody leans. */
function offWall({ roller, body }: Moment): Moment | null {
  if (roller === null || roller.centre.yM < 2 * roller.radiusM) return null;
  return momentOf(stand({ kneesCm: 100 * body.hip.xM - toFeetCm + 3, chair: null }));
}

/** Off the seat, and upright where the feet are. */
function risen(seated: Moment): readonly Moment[] {
  const anklesCm = 100 * limbsOf(skeleton, seated.body).near.leg.ankle.xM;
  const { hip } = seated.body;
  return [
    momentOf(leanOnSeat(100 * hip.xM, 100 * hip.yM, anklesCm)),
    momentOf(rise({ kneesCm: anklesCm, chair: null })),
    momentOf(stand({ kneesCm: anklesCm - toFeetCm, chair: null })),
  ];
}

/** From the knees of who kneels to the feet of who stood up from there. */
const toFeetCm = 35;

/** With the hands on the chair, or on the thighs, and on hands and knees to where the body goes down. */
function kneelings(
  motion: Motion,
  high: Moment,
  low: Moment,
  isBetween: (posture: Posture) => boolean,
): readonly Stop[] {
  const place = chairPlace(motion, low);
  const withChair = { leaning: leanOnChair, pushing: pushUp, oneHand: oneHandUp };
  const make: Partial<Record<Posture, (place: WayPlace) => Movement>> = {
    ...(place.chair === null ? {} : withChair),
    oneFoot: oneFootFlat,
    kneeling: kneel,
  };
  const isBack = goesBack(low);
  return [
    ...postures.flatMap((posture) => {
      const made = isBetween(posture) ? make[posture] : undefined;
      return made === undefined ? [] : [momentOf(made(place))];
    }),
    ...crawled(high, low, place).map((crawl) => momentOf(handsAndKnees(crawl))),
  ].map((moment) => ({ moment, isBack }));
}

/** On the side, where somebody lies or sits on the floor. */
function lyings(low: Moment, isBetween: (posture: Posture) => boolean): readonly Stop[] {
  const hipCm = 100 * low.body.hip.xM;
  return [
    ...(isBetween('onElbow') ? [onElbow(hipCm)] : []),
    ...(isBetween('onSide') ? [onSide(hipCm)] : []),
  ].map((movement) => ahead(momentOf(movement)));
}

/** Who lies down looks back on hands and knees: the head is behind, and the body rolls over as one piece. */
function goesBack(low: Moment): boolean {
  return rankOf(low.posture) > rankOf('handsAndKnees') || looksBack(low.body);
}

/** Where somebody kneels on the way to a moment: at the chair, or where they will be. */
function chairPlace({ props }: Motion, low: Moment): WayPlace {
  return placeAtChair(props, goesBack(low)) ?? { kneesCm: kneesCm(low), chair: null };
}

/** Where the knees are of who is on hands and knees at a moment, or will be. */
function kneesCm(low: Moment): number {
  const { moment } = stopOf(low);
  if (rankOf(low.posture) > rankOf('handsAndKnees')) return -100 * low.body.hip.xM;
  return 100 * limbsOf(skeleton, moment.body).far.leg.knee.xM;
}

/** Farther than this nobody goes in one step, on the feet or on the knees, in metres. */
const longestStepM = { feet: 0.6, knees: 0.32 } as const;
/** Who stands no farther than this from where they bend is there. */
const besideM = 0.05;

function awayM(from: Moment, to: Moment): number {
  return Math.abs(to.body.hip.xM - from.body.hip.xM);
}

function walked(from: Moment, to: Moment): readonly Moment[] {
  const count = Math.floor(awayM(from, to) / longestStepM.feet);
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 1) / (count + 1);
    const atM = from.body.hip.xM + (to.body.hip.xM - from.body.hip.xM) * share;
    return momentOf(stand({ kneesCm: 100 * atM - toFeetCm + 3, chair: null }));
  });
}

/** On hands and knees from the chair to where the body goes down, or as far as the way goes. */
function crawled(high: Moment, low: Moment, place: WayPlace): readonly WayPlace[] {
  const four = rankOf('handsAndKnees');
  if (rankOf(low.posture) < four || rankOf(high.posture) > four) return [];
  const isThere = high.posture === 'handsAndKnees';
  const startCm = isThere ? kneesCm(high) : place.kneesCm;
  const wayCm = kneesCm(low) - startCm;
  const count = Math.ceil(Math.abs(wayCm) / 100 / longestStepM.knees);
  const places = Array.from({ length: count + 1 }, (_, index) => ({
    ...place,
    kneesCm: startCm + (wayCm * index) / Math.max(1, count),
  }));
  return places.slice(isThere ? 1 : 0, low.posture === 'handsAndKnees' ? Math.max(1, count) : count + 1);
}

const skeleton = skeletonOf(figureHeightM);

function ahead(moment: Moment): Stop {
  return { moment, isBack: false };
}

function momentOf(movement: Movement): Moment {
  const motion = { view: 'side', props: [], muscles: [], movements: [movement], steps: [] } as const;
  return momentAt(motion, movement, 0, { heightM: figureHeightM, pace: 1 });
}
