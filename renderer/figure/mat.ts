import type { MotionProp } from '#contract/model.ts';
import { sweptPath } from './round-path.ts';
import type { Place } from './smooth-path.ts';
import { linePath, seenCm, type View } from './view.ts';

/** An exercise mat, in cm along the floor, and half its breadth. */
const whole = { from: -92, to: 98 } as const;
const halfCm = 34;
/** Chairs stand beside the mat, on the bare floor: so far from the middle of a seat it ends. */
const besideCm = 24;

/** From where to where it lies, in cm along the floor: where chairs stand in its place it is laid farther from them. */
export function matEnds(props: readonly MotionProp[]): { readonly from: number; readonly to: number } {
  const chair = props.find(({ kind }) => kind === 'chair');
  const front = props.find(({ kind }) => kind === 'front-chair');
  const least = chair?.kind === 'chair' && chair.atCm < 0 ? chair.atCm + besideCm : Number.NEGATIVE_INFINITY;
  const most = front?.kind === 'front-chair' ? front.atCm - besideCm : Number.POSITIVE_INFINITY;
  const longCm = whole.to - whole.from;
  const to = Math.min(most, Math.max(whole.to, least + longCm));
  return { from: Math.max(least, Math.min(whole.from, to - longCm)), to };
}

/** The outline of the mat as it is seen, between the chairs; null where none is ever laid. */
export function matPath(props: readonly MotionProp[], view: View): string | null {
  if (!props.some(({ kind }) => kind === 'mat')) return null;
  const { from, to } = matEnds(props);
  if (!view.isSteep && view.sinPitch === 0) return `M${from + 8} -3.4H${to}L${to + 8} 6.6H${from - 2}Z`; // a little from above after all
  const corners = [
    [from, 0, -halfCm],
    [to, 0, -halfCm],
    [to, 0, halfCm],
    [from, 0, halfCm],
  ] as const;
  return `${linePath(corners, view)}Z`;
}

/** Half as long and as broad as a cushion is. */
const cushionHalf = { aheadCm: 17, asideCm: 22 } as const;

/** From where to where a cushion lies, in cm along the floor; null where there is none. */
export function cushionEnds(
  props: readonly MotionProp[],
): { readonly from: number; readonly to: number } | null {
  const cushion = props.find(({ kind }) => kind === 'cushion');
  if (cushion?.kind !== 'cushion') return null;
  return { from: cushion.atCm - cushionHalf.aheadCm, to: cushion.atCm + cushionHalf.aheadCm };
}

/** A thin cushion on it, soft at its edges; null where there is none. */
export function cushionPath(props: readonly MotionProp[], view: View): string | null {
  const cushion = props.find(({ kind }) => kind === 'cushion');
  if (cushion?.kind !== 'cushion') return null;
  const { atCm, thickCm } = cushion;
  const across = (asideCm: number) =>
    Array.from({ length: 16 }, (_, index): Place => {
      const angle = (index * Math.PI) / 8;
      const [x, y] = [Math.cos(angle), Math.sin(angle)].map((one) => Math.sign(one) * Math.abs(one) ** 0.6);
      const up = thickCm * (0.5 + 0.5 * (y ?? 0));
      return seenCm([atCm + cushionHalf.aheadCm * (x ?? 0), up, asideCm], view);
    });
  return sweptPath(across(cushionHalf.asideCm), across(-cushionHalf.asideCm));
}
