import { radians } from './angle.ts';
import type { Point, Trunk } from './pose.ts';

/**
 * The place so far up the trunk from the hip, and so far in front of the spine. The spine is an arc of a circle: its
 * length stays, however round the back is. Below the hip and above the shoulder it goes straight on.
 */
export function trunkPoint(trunk: Trunk, trunkM: number, upM: number, aheadM: number): Point {
  const onSpineM = Math.min(trunkM, Math.max(0, upM));
  const beyondM = upM - onSpineM;
  const leanAt = radians(spineLeanDeg(trunk, onSpineM / trunkM));
  const [sine, cosine] = [Math.sin(leanAt), Math.cos(leanAt)];
  const spine = alongArc(trunk, trunkM, onSpineM);
  return {
    xM: spine.xM + beyondM * sine + aheadM * cosine,
    yM: spine.yM + beyondM * cosine - aheadM * sine,
  };
}

/** How far the spine leans at a share of the way from the hip (0) to the shoulder (1). */
export function spineLeanDeg(
  { leanDeg, roundDeg }: Pick<Trunk, 'leanDeg' | 'roundDeg'>,
  share: number,
): number {
  return leanDeg + roundDeg * (share - 0.5);
}

/** The shoulder of a spine that starts in the hip. */
export function shoulderOf(trunk: Omit<Trunk, 'shoulder'>, trunkM: number): Point {
  return alongArc(trunk, trunkM, trunkM);
}

function alongArc(trunk: Omit<Trunk, 'shoulder'>, trunkM: number, wayM: number): Point {
  const { hip, roundDeg } = trunk;
  const start = radians(spineLeanDeg(trunk, 0));
  const turn = (radians(roundDeg) * wayM) / trunkM;
  // Chord of the arc: its direction is that of the arc's middle.
  const half = turn / 2;
  const chordM = Math.abs(half) < 1e-9 ? wayM : (wayM * Math.sin(half)) / half;
  return { xM: hip.xM + chordM * Math.sin(start + half), yM: hip.yM + chordM * Math.cos(start + half) };
}
