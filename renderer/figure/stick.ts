import type { Pose } from '#core/exercise/pose.ts';
import type { SeenSide } from './seen-side.ts';
import { pair, round } from './smooth-path.ts';
import { seen, type View } from './view.ts';

/** So far from wrist to fingertip a hand closes round a handle. */
const gripShare = 0.45;
/** How high a hand hangs that holds a stick, and how far from its tip it then is, in metres. */
const [lowestM, highestM] = [0.68, 0.94];
const [shortestM, longestM] = [0.7, 0.9];
/** Within so much of these bounds the stick fades: it is laid aside. */
const fadeM = 0.04;
/** Of what the foot lifts, the tip lifts this share. */
const liftShare = 0.6;

/**
 * A stick in the near hand. It goes with the other foot, as people are taught: planted while that foot is, lifted with it.
 * Who sits, lies or uses the hand has laid it aside.
 */
export function stickFrame(pose: Pose, { room }: SeenSide, view: View): Readonly<Record<string, string>> {
  const { wrist, fingertip } = room;
  const { ball } = pose.far.leg;
  const grip = {
    xM: wrist.xM + gripShare * (fingertip.xM - wrist.xM),
    yM: wrist.yM + gripShare * (fingertip.yM - wrist.yM),
    zM: wrist.zM,
  };
  const tip = { xM: ball.xM, yM: Math.max(0, ball.yM) * liftShare, zM: wrist.zM };
  const longM = Math.hypot(grip.xM - tip.xM, grip.yM - tip.yM);
  const margins = [grip.yM - lowestM, highestM - grip.yM, longM - shortestM, longestM - longM];
  const inHand = isFree(pose) ? Math.min(1, Math.max(0, Math.min(...margins) / fadeM)) : 0;
  const [hand, foot] = [seen(grip, view), seen(tip, view)];
  const handle = `M${pair([hand[0] - 4, hand[1] - 1])}Q${pair([hand[0] + 2, hand[1] - 4])} ${pair([hand[0] + 6, hand[1] - 1])}`;
  return { d: `${handle}M${pair([hand[0], hand[1] - 2])}L${pair(foot)}`, opacity: `${round(inHand)}` };
}

function isFree({ near, lowShare, roller }: Pose): boolean {
  const { palm, onThigh } = near.arm.seen;
  return palm === 0 && onThigh === 0 && lowShare === 0 && roller === null;
}
