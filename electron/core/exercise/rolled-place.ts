import { inRoom } from './depth.ts';
import type { Point, Pose } from './pose.ts';
import { isUnder } from './roller.ts';
import { depthM } from './touch.ts';

/** Farther from the skin than this the roller touches nothing: as much as cloth and flesh give. */
const giveM = 0.03;

/** Where the roller touches the back, in cm up from the hip joint along the line to the shoulder; null where it does not. */
export function rolledBackCm({ trunk, roller }: Pick<Pose, 'trunk' | 'roller'>): number | null {
  return touchedCm(trunk.hip, trunk.shoulder, depthM.back, roller);
}

/** Where it touches the calf of the near leg, in cm down from the knee; null where it does not. */
export function rolledCalfCm({ near, roller }: Pick<Pose, 'near' | 'roller'>): number | null {
  return touchedCm(near.leg.knee, near.leg.ankle, depthM.calf, roller);
}

/** How much lower than the other a hip is that carries alone, in metres. */
const aloneM = 0.03;

/** How much of each buttock carries on the roller, 0 to 1: both where the hips are level. Null where nobody sits on it. */
export function rolledSeat(pose: Pose): Readonly<Record<'near' | 'far', number>> | null {
  const { roller, trunk } = pose;
  if (roller === null || !isUnder(roller)) return null;
  const awayM = Math.hypot(trunk.hip.xM - roller.centre.xM, trunk.hip.yM - roller.centre.yM);
  if (awayM > roller.radiusM + depthM.seat + giveM) return null;
  const lowerM = inRoom(pose, 'far').hip.yM - inRoom(pose, 'near').hip.yM;
  const carried = (m: number) => Math.min(1, Math.max(0, 1 + m / aloneM));
  return { near: carried(lowerM), far: carried(-lowerM) };
}

function touchedCm(root: Point, end: Point, depth: number, roller: Pose['roller']): number | null {
  if (roller === null) return null;
  const [boneX, boneY] = [end.xM - root.xM, end.yM - root.yM];
  const boneM = Math.hypot(boneX, boneY);
  const [x, y] = [roller.centre.xM - root.xM, roller.centre.yM - root.yM];
  const alongM = (x * boneX + y * boneY) / boneM;
  const awayM = Math.abs(x * boneY - y * boneX) / boneM - roller.radiusM;
  const isBeside = alongM > 0 && alongM < boneM && Math.abs(awayM - depth) < giveM;
  return isBeside ? alongM * 100 : null;
}
