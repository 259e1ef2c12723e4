import type { Pose } from '#core/exercise/pose.ts';
import { stringPath } from './round-path.ts';
import type { SeenSide } from './seen-side.ts';
import { type Place, round } from './smooth-path.ts';

/** So far down the shins it reaches, and how thick it is at both ends, in cm. */
const [reach, kneesCm, shinsCm] = [0.62, 10, 8.5] as const;

/** A pillow between knees and shins; nothing where nobody has one. */
export function pillowFrame(
  { pillowShare }: Pose,
  { leg: near }: SeenSide,
  { leg: far }: SeenSide,
): Readonly<Record<string, string>> {
  if (pillowShare === 0) return { d: '', opacity: '0' };
  const knees = between(near.joint, far.joint, 0.5);
  const shins = between(knees, between(near.end, far.end, 0.5), reach);
  const d = stringPath([
    { place: knees, radius: kneesCm },
    { place: shins, radius: shinsCm },
  ]);
  return { d, opacity: `${round(pillowShare)}` };
}

function between([fromX, fromY]: Place, [toX, toY]: Place, share: number): Place {
  return [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
}
