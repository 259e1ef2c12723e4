import type { Motion, Movement } from '#contract/motion.ts';
import { looksBack } from './about-face.ts';
import { limbsOf } from './body.ts';
import { figureHeightM } from './demonstration.ts';
import type { Moment } from './movement.ts';
import { type Posture, postures, rankOf } from './posture.ts';
import { isAtWall } from './roller.ts';
import { skeletonOf } from './skeleton.ts';
import { placeAtChair, type WayPlace } from './way-place.ts';
import { leanOnChair, pushUp } from './way-poses.ts';
import { handsAndKnees, kneel, oneFootFlat, oneHandUp, sitBack } from './way-poses-kneeling.ts';
import { momentOf, type Stop, stopOf } from './way-stop.ts';

/** With the hands on the chair, or on the thighs, and on hands and knees to where the body goes down. */
export function kneelings(
  motion: Motion,
  high: Moment,
  low: Moment,
  isBetween: (posture: Posture) => boolean,
): readonly Stop[] {
  const place = { ...chairPlace(motion, low), isCarrying: isAtWall(high.roller) };
  const withChair = { leaning: leanOnChair, pushing: pushUp, oneHand: oneHandUp };
  const make: Partial<Record<Posture, (place: WayPlace) => Movement>> = {
    ...(place.chair === null ? {} : withChair),
    oneFoot: oneFootFlat,
    kneeling: ({ kneesCm, chair }) => kneel({ kneesCm, chair }), // what was carried is on the floor
  };
  const isBack = goesBack(low);
  return [
    ...postures.flatMap((posture) => {
      const made = isBetween(posture) ? make[posture] : undefined;
      return made === undefined ? [] : [momentOf(made(place))];
    }),
    ...crawled(motion, high, low, place).map((crawl) => momentOf(handsAndKnees(crawl))),
    ...satBack(motion, high, low),
  ].map((moment) => ({ moment, isBack }));
}

/** Who lies down looks back on hands and knees: the head is behind, and the body rolls over as one piece. */
export function goesBack(low: Moment): boolean {
  return rankOf(low.posture) > rankOf('handsAndKnees') || looksBack(low.body);
}

/** Where somebody kneels on the way to a moment: at the chair, or where they will be. */
export function chairPlace({ props }: Motion, low: Moment): WayPlace {
  return placeAtChair(props, goesBack(low)) ?? { kneesCm: kneesCm(low), chair: null };
}

/** Where the knees are of who is on hands and knees at a moment, or will be. */
function kneesCm(low: Moment): number {
  const { moment } = stopOf(low);
  if (rankOf(low.posture) > rankOf('handsAndKnees')) return -100 * low.body.hip.xM;
  return 100 * limbsOf(skeleton, moment.body).far.leg.knee.xM;
}

/** Farther than this nobody crawls in one step, in metres. */
const longestStepM = 0.32;

/** On hands and knees from the chair to where the body goes down, or as far as the way goes. */
function crawled(motion: Motion, high: Moment, low: Moment, place: WayPlace): readonly WayPlace[] {
  const four = rankOf('handsAndKnees');
  if (rankOf(low.posture) < four || rankOf(high.posture) > four) return [];
  const isThere = high.posture === 'handsAndKnees';
  const startCm = isThere ? kneesCm(high) : place.kneesCm;
  const wayCm = kneesCm(low) + clearCm(motion, low) - startCm;
  const count = Math.ceil(Math.abs(wayCm) / 100 / longestStepM);
  const places = Array.from({ length: count + 1 }, (_, index) => ({
    ...place,
    kneesCm: startCm + (wayCm * index) / Math.max(1, count),
  }));
  if (low.posture !== 'handsAndKnees') return places.slice(isThere ? 1 : 0);
  const unrolled = { ...place, kneesCm: kneesCm(low), handsCm: wristCm(low) };
  return [...places.slice(0, Math.max(1, count)), ...(isLongBacked(low) ? [] : [unrolled])];
}

/** From the hips of who lies on the side, the knees bent, to the tips of the toes. */
const toToesCm = 66;
/** So far the hips go to the heels of who sits down to the side from hands and knees. */
const sitsBackCm = 17;
/** From the middle of a seat to the legs in front. */
const toLegsCm = 19;

/** Whether a chair stands where the feet would be of who lies there on the side, the knees bent. */
export function hasChairAtFeet({ props }: Motion, low: Moment): boolean {
  const chair = props.find(({ kind }) => kind === 'front-chair');
  if (chair?.kind !== 'front-chair') return false;
  const edgeCm = chair.atCm - toLegsCm;
  const hipCm = 100 * low.body.hip.xM;
  return hipCm < edgeCm && hipCm + toToesCm > edgeCm;
}

/** And before the body goes down there, the hips go back to where they will lie. */
function satBack(motion: Motion, high: Moment, low: Moment): readonly Moment[] {
  const backCm = clearCm(motion, low);
  if (backCm === 0 || rankOf(high.posture) > rankOf('handsAndKnees')) return [];
  return [momentOf(sitBack({ kneesCm: kneesCm(low) + backCm, chair: null }, backCm))];
}

/** So much nearer to the chair at the head is who kneels to lie down before another one: the feet pass its legs. */
function clearCm(motion: Motion, low: Moment): number {
  const liesDown = rankOf(low.posture) > rankOf('handsAndKnees');
  return liesDown && hasChairAtFeet(motion, low) ? sitsBackCm : 0;
}

/** Where the wrists are of who is on hands and knees. */
function wristCm(low: Moment): number {
  return 100 * limbsOf(skeleton, stopOf(low).moment.body).near.arm.wrist.xM;
}

/** Rounder or hollower than this nobody crawls: the head would go under a seat, in degrees. */
const longDeg = 15;

function isLongBacked({ body }: Moment): boolean {
  return Math.abs(body.roundDeg) < longDeg;
}

const skeleton = skeletonOf(figureHeightM);
