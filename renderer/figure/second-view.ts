import type { Motion, MotionView } from '#contract/model.ts';
import { headInRoom, inRoom } from '#core/exercise/depth.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { type Frame, frameOf, type Look } from './frame.ts';
import { round } from './smooth-path.ts';
import { seen, type View, viewOf } from './view.ts';

/** What stands before the names of the parts that are seen through the window of a view. */
export function throughWindow(view: MotionView): string {
  return `from-${view}-`;
}

/** The views that movements of a motion are seen from as well: each has a window of its own. */
export function windowsOf({ movements }: Pick<Motion, 'movements'>): readonly MotionView[] {
  return [...new Set(movements.flatMap(({ alsoFrom }) => alsoFrom ?? []))];
}

/** The window in which it is seen, in cm of the first view, and its way from the corner of that. */
export const secondWindow = { width: 90, height: 74, gap: 2 } as const;
/** So broad is the part of the room that is seen through it, or broader, for a head on the floor. */
const roomCm = 118;
/** How much of it is below the feet, and at most below the hips: of somebody upright the hips are what it is about. */
const below = { feetCm: 7, hipsCm: 64 } as const;
/** From the middle of a head up to its hair and some air, and down to its chin. */
const head = { aboveCm: 20, belowCm: 13 } as const;

/** The frame of a pose, with those of the windows in it. */
export function framesOf(pose: Pose, look: Look, windows: readonly MotionView[]): Frame {
  const first = frameOf(pose, look);
  const seconds = windows.flatMap((view) =>
    Object.entries(windowFrame(pose, look, view, first)).map(
      ([part, attributes]) => [`${throughWindow(view)}${part}`, attributes] as const,
    ),
  );
  return { ...first, ...Object.fromEntries(seconds) };
}

/** What is seen through the window of a view, and the window's place in the first view. */
export function windowFrame(pose: Pose, look: Look, name: MotionView, first: Frame): Frame {
  const { view: now, share } = pose.second;
  if (share === 0 || now !== name) return { window: { opacity: '0' } };
  const window = { opacity: `${round(share)}`, ...placeIn(first.camera?.viewBox ?? '') };
  return {
    ...frameOf(pose, { ...look, view: viewOf(name) }),
    camera: { viewBox: roomOf(pose, name) },
    window,
  };
}

/** Up in the corner that is away from a head on the floor. */
function placeIn(viewBox: string): Readonly<Record<string, string>> {
  const [x = 0, y = 0, width = 0] = viewBox.split(' ').map(Number);
  const { gap } = secondWindow;
  return { transform: `translate(${round(x + width - secondWindow.width - gap)} ${round(y + gap)})` };
}

function roomOf(pose: Pose, name: string): string {
  const view = viewOf(name);
  const [hipX, hipY] = seen(pose.trunk.hip, view);
  const bottom = Math.min(lowestY(pose, view) + below.feetCm, hipY + below.hipsCm);
  const plainCm = (roomCm * secondWindow.height) / secondWindow.width;
  const heightCm = plainCm + pose.lowShare * missingCm(pose, view, bottom - plainCm);
  const plainWidthCm = (heightCm * secondWindow.width) / secondWindow.height;
  const [left, right] = reachOf(pose, view);
  const widthCm = Math.max(plainWidthCm, right - left);
  const x = Math.max(right - widthCm, Math.min(left, hipX - widthCm / 2));
  const wholeCm = (heightCm * widthCm) / plainWidthCm;
  return [x, bottom - wholeCm, widthCm, wholeCm].map(round).join(' ');
}

/** From where to where a body reaches on the picture, with air beside head and feet: from above it may lie across it. */
function reachOf(pose: Pose, view: View): readonly [left: number, right: number] {
  const [near, far] = [inRoom(pose, 'near'), inRoom(pose, 'far')];
  const [headX] = seen(headInRoom(pose).centre, view);
  const feet = [near.foot.toe, far.foot.toe].map((toe) => seen(toe, view)[0]);
  return [
    Math.min(headX - head.aboveCm, ...feet.map((footX) => footX - below.feetCm)),
    Math.max(headX + head.aboveCm, ...feet.map((footX) => footX + below.feetCm)),
  ];
}

/** The lowest place of the legs on the picture: of the feet, or from above of knees that point to the viewer. */
function lowestY(pose: Pose, view: View): number {
  const places = (['near', 'far'] as const).flatMap((side) => {
    const { knee, foot } = inRoom(pose, side);
    return [knee, foot.toe];
  });
  return Math.max(...places.map((place) => seen(place, view)[1]));
}

/** How much of a head the upper edge would cut off, with air above it; 0 where all of the head is beyond that. */
function missingCm(pose: Pose, view: View, top: number): number {
  const [, headY] = seen(headInRoom(pose).centre, view);
  return headY + head.belowCm < top ? 0 : Math.max(0, top - headY + head.aboveCm);
}
