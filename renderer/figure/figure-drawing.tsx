import type { Ref } from 'react';
import type { Pose } from '#core/exercise/pose.ts';
import { kneeOf, phaseOf } from './create-figure.ts';
import { frameOf } from './frame.ts';
import { Person } from './person.tsx';
import { Ground, RollerDrawing } from './scene.tsx';
import './figure.css';

interface FigureDrawingProps {
  readonly pose: Pose;
  readonly hasGlow: boolean;
  readonly ref?: Ref<SVGSVGElement>;
}

/** A pose as a picture, for the eyes only: the words beside it say the same. It fills its box; the floor bleeds off the edges. */
export function FigureDrawing({ pose, hasGlow, ref }: FigureDrawingProps) {
  const frame = frameOf(pose);
  const isLying = pose.roller !== null;
  return (
    <svg
      ref={ref}
      className={hasGlow ? 'figure' : 'figure figure-plain'}
      viewBox={isLying ? '-118 -150 236 190' : '-112 -188 224 214'}
      preserveAspectRatio="xMidYMax meet"
      data-phase={phaseOf(pose)}
      data-knee-deg={kneeOf(pose)}
      aria-hidden="true"
    >
      <defs>
        <radialGradient id="figure-glow">
          <stop offset="0.1" stopColor="var(--sun)" stopOpacity="0.95" />
          <stop offset="1" stopColor="var(--sun)" stopOpacity="0" />
        </radialGradient>
        <radialGradient id="figure-shadow">
          <stop offset="0" stopColor="var(--ink)" stopOpacity="0.34" />
          <stop offset="1" stopColor="var(--ink)" stopOpacity="0" />
        </radialGradient>
      </defs>
      <Ground frame={frame} hasMat={isLying} />
      {isLying && <RollerDrawing frame={frame} />}
      <Person frame={frame} />
    </svg>
  );
}
