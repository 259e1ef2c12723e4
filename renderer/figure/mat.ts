import type { MotionProp } from '#contract/model.ts';
import { linePath, type View } from './view.ts';

/** An exercise mat, in cm along the floor, and half its breadth. */
const whole = { from: -92, to: 98 } as const;
const halfCm = 34;
/** Chairs stand beside the mat, on the bare floor: so far from the middle of a seat it ends. */
const besideCm = 24;

/** The outline of the mat as it is seen, between the chairs; null where none is ever laid. */
export function matPath(props: readonly MotionProp[], view: View): string | null {
  if (!props.some(({ kind }) => kind === 'mat')) return null;
  const chair = props.find(({ kind }) => kind === 'chair');
  const front = props.find(({ kind }) => kind === 'front-chair');
  const from =
    chair?.kind === 'chair' && chair.atCm < 0 ? Math.max(whole.from, chair.atCm + besideCm) : whole.from;
  const to = front?.kind === 'front-chair' ? Math.min(whole.to, front.atCm - besideCm) : whole.to;
  if (view.sinPitch === 0) return `M${from + 8} -3.4H${to}L${to + 8} 6.6H${from - 2}Z`; // a little from above after all
  const corners = [
    [from, 0, -halfCm],
    [to, 0, -halfCm],
    [to, 0, halfCm],
    [from, 0, halfCm],
  ] as const;
  return `${linePath(corners, view)}Z`;
}
