import type { Motion, MotionProp, MotionView } from '#contract/model.ts';
import { climbOf } from '#core/exercise/climb.ts';
import { figureHeightM, movementOf, stillPose } from '#core/exercise/demonstration.ts';
import { poseOf } from '#core/exercise/movement.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { type Moved, movedBetween } from './moved.ts';
import { type Crop, cropTo } from './still-crop.ts';
import { viewOf } from './view.ts';

/** Steps of an exercise that look alike, and one or two pictures of them. */
export interface StillCard {
  /** Their places among the steps. */
  readonly steps: readonly number[];
  readonly pictures: readonly StillPicture[];
}

/** A pose, what is seen of it, and where its parts go from here. */
export interface StillPicture {
  readonly pose: Pose;
  readonly crop: Crop;
  readonly arrows: readonly Moved[];
  /** From where it shows best. */
  readonly view: MotionView;
}

/** A movement of which no part goes so far is shown by one picture, in cm. */
const leastWayCm = 4;
/** At how many places of its cycle a movement is looked at for the pose that is most unlike its first. */
const looks = 20;

/**
 * The steps as pictures, one after the other as on a safety card. Steps that share a movement share its pictures: no pose
 * is shown twice in a row. What moves is shown from both ends; a way down or up by half of it and its end.
 */
export function stillCardsOf(motion: Motion, stepCount: number): readonly StillCard[] {
  const found = kept.get(motion) ?? findCards(motion, stepCount);
  kept.set(motion, found);
  return found;
}

/** Of the motions in use: to look at so many poses takes longer than a frame, and a motion always has the same steps. */
const kept = new WeakMap<Motion, readonly StillCard[]>();

function findCards(motion: Motion, stepCount: number): readonly StillCard[] {
  const groups: number[][] = [];
  for (let step = 0; step < stepCount; step += 1) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isAlike =
      before !== undefined &&
      movementOf(motion, before) === movementOf(motion, step) &&
      climbOf(motion, before) === null;
    if (group !== undefined && isAlike) group.push(step);
    else groups.push([step]);
  }
  return groups.map((group) => ({ steps: group, pictures: picturesOf(motion, group[0] ?? 0) }));
}

/** One picture of what stands for a motion, from the side, where every posture is known at once, with the things it needs. */
export function shownPicture(
  motion: Motion,
): Pick<StillPicture, 'pose' | 'crop' | 'view'> & Pick<Motion, 'props'> {
  const pose = stillPose(motion, 0);
  const { view } = motion;
  const { contacts } = movementOf(motion);
  const isNeeded = ({ kind }: MotionProp) => {
    if (kind === 'chair' || kind === 'front-chair')
      return contacts.some((contact) => 'on' in contact && contact.on === 'chair');
    if (kind === 'roller') return contacts.some((contact) => 'on' in contact && contact.on === 'roller');
    return kind !== 'wall' || pose.lowShare < 0.5;
  };
  return { pose, crop: cropTo([pose], [], viewOf(view)), view, props: motion.props.filter(isNeeded) };
}

/** A still picture has no window: it is seen from where the window would show it. */
function bestView(motion: Motion, step?: number): MotionView {
  const isWay = climbOf(motion, step) !== null;
  return (isWay ? undefined : movementOf(motion, step).alsoFrom) ?? motion.view;
}

function picturesOf(motion: Motion, step: number): readonly StillPicture[] {
  const poses = posesOf(motion, step);
  const from = bestView(motion, step);
  const view = viewOf(from);
  const [first, last] = [poses[0], poses.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isClimb = climbOf(motion, step) !== null;
  const there = movedBetween(first, last, view);
  const hasWay = poses.length > 1;
  const isOnce = isClimb || !movementOf(motion, step).isPeriodic;
  const crop = cropTo(poses, hasWay ? there : [], view);
  if (!hasWay) return [{ pose: first, crop, arrows: [], view: from }];
  const back = isOnce ? [] : movedBetween(last, first, view);
  return [
    {
      pose: first,
      crop,
      arrows: strongest(isClimb ? there.filter(({ limb }) => limb === 'trunk') : there),
      view: from,
    },
    { pose: last, crop, arrows: strongest(back), view: from },
  ];
}

function posesOf(motion: Motion, step: number): readonly Pose[] {
  const climb = climbOf(motion, step);
  if (climb !== null) {
    const { way } = climb;
    const at = (share: number) => poseOf(way.at(share * way.durationS), figureHeightM);
    return [at(0.5), at(1)];
  }
  const view = viewOf(bestView(motion, step));
  const first = stillPose(motion, 0, step);
  const others = Array.from({ length: looks }, (_, index) =>
    stillPose(motion, ((index + 1) * 100) / looks, step),
  );
  const ways = others.map((pose) =>
    Math.max(0, ...movedBetween(first, pose, view).map(({ wayCm }) => wayCm)),
  );
  const farthest = Math.max(...ways);
  const last = others[ways.indexOf(farthest)];
  return last === undefined || farthest < leastWayCm ? [first] : [first, last];
}

/** What goes farthest, and one more that goes nearly as far in another part of the body. */
function strongest(moved: readonly Moved[]): readonly Moved[] {
  const [first, ...others] = moved.toSorted((one, other) => other.wayCm - one.wayCm);
  if (first === undefined || first.wayCm < leastWayCm) return [];
  const second = others.find(
    ({ limb, wayCm, from }) =>
      limb !== first.limb &&
      wayCm > 0.55 * first.wayCm &&
      [first.from, first.to].every(([x, y]) => Math.hypot(from[0] - x, from[1] - y) > apartCm),
  );
  return second === undefined ? [first] : [first, second];
}

const apartCm = 28;
