import { radians } from '#core/exercise/angle.ts';
import { headInRoom } from '#core/exercise/depth.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { seen, seenLeanDeg, towardsViewer, turnedTo, type View } from './view.ts';

/** A head that leans further shows its profile, wherever it is seen from. */
const turnedHeadDeg = 45;

/** Where the head is, how it leans, and which of its faces is seen: a profile, three quarters of it, or its back. */
export function headFrame(pose: Pose, view: View): Readonly<Record<string, string>> {
  const isTurned = view.sinYaw > 0 && Math.abs(pose.head.leanDeg) < turnedHeadDeg;
  return {
    transform: turnedTo(seen(pose.head.centre, view), seenLeanDeg(pose.head.leanDeg, view)),
    'data-turned': isTurned ? 'yes' : 'no',
    'data-eyes': eyesOf(pose),
  };
}

/** The same of a body that has left its own plane, or is seen along it. */
export function headInSpace(pose: Pose, view: View): Readonly<Record<string, string>> {
  const { centre, up, ahead } = headInRoom(pose);
  const [upX, upY] = seen(up, view);
  const lean = Math.atan2(upX, -upY);
  const [aheadX, aheadY] = seen(ahead, view);
  // How far the face looks to the right of the drawn head, and how far at the viewer.
  const right = (aheadX * Math.cos(lean) + aheadY * Math.sin(lean)) / 100;
  const at = towardsViewer(ahead, view);
  const isMirrored = right < -0.05;
  const place = turnedTo(seen(centre, view), (lean * 180) / Math.PI);
  return {
    transform: isMirrored ? `${place} scale(-1 1)` : place,
    'data-turned': at < -backOfHead ? 'back' : at > threeQuarters ? 'yes' : 'no',
    'data-eyes': eyesOf(pose),
  };
}

function eyesOf({ lids }: Pose): 'open' | 'closed' {
  return lids > 0.5 ? 'closed' : 'open';
}

const threeQuarters = Math.sin(radians(20));
const backOfHead = Math.sin(radians(40));
