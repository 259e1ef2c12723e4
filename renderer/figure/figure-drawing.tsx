import { memo, type ReactNode, type Ref, useContext, useId } from 'react';
import type { MotionProp, MotionView } from '#contract/model.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { kneeOf, phaseOf } from './create-figure.ts';
import { frameOf } from './frame.ts';
import { PersonContext } from './look.ts';
import { matPath } from './mat.ts';
import { PersonDrawing } from './person.tsx';
import { PropDrawing } from './props.tsx';
import { Ground } from './scene.tsx';
import type { Crop } from './still-crop.ts';
import { viewOf } from './view.ts';
import './figure.css';

interface FigureDrawingProps {
  readonly props: readonly MotionProp[];
  readonly view: MotionView;
  /** True draws what is right on the left, and so on. */
  readonly isMirrored?: boolean;
  readonly pose: Pose;
  readonly hasGlow: boolean;
  /** For a still picture: what is seen of it, and what is drawn over it. */
  readonly crop?: Crop;
  /** Behind the person, and before. */
  readonly under?: ReactNode;
  readonly over?: ReactNode;
  readonly ref?: Ref<SVGSVGElement>;
}

/**
 * A pose as a picture, for the eyes only: the words beside it say the same. It fills its box; the floor bleeds off the
 * edges. Drawn again only for another pose: whoever counts seconds around it costs it nothing.
 */
export const FigureDrawing = memo(function FigureDrawing(drawing: FigureDrawingProps) {
  const { pose, props, view, hasGlow, isMirrored = false, crop, under, over, ref } = drawing;
  const id = useId();
  const person = useContext(PersonContext);
  const seenFrom = viewOf(view);
  const frame = frameOf(pose, { person, view: seenFrom });
  return (
    <svg
      ref={ref}
      className={`figure${hasGlow ? '' : ' figure-plain'}${isMirrored ? ' figure-mirrored' : ''}`}
      data-part="camera"
      {...frame.camera}
      {...(crop !== undefined && { viewBox: crop })}
      preserveAspectRatio="xMidYMax meet"
      data-person={person.id}
      data-view={view}
      data-phase={phaseOf(pose)}
      data-knee-deg={kneeOf(pose)}
      aria-hidden="true"
    >
      <defs>
        <Glow id={`${id}glow`} />
        <Shadow id={`${id}shadow`} />
      </defs>
      <Ground frame={frame} shadow={`url(#${id}shadow)`} mat={matPath(props, seenFrom)} />
      {props.map((prop) => (
        <PropDrawing key={prop.kind} prop={prop} frame={frame} view={seenFrom} />
      ))}
      {under}
      <PersonDrawing frame={frame} glow={`url(#${id}glow)`} isTurned={view === 'three-quarter'} />
      {over}
    </svg>
  );
});

/** A working muscle: light, and round it a thin line, for shirts that are nearly as light as it is. */
function Glow({ id }: { readonly id: string }) {
  return (
    <radialGradient id={id}>
      <stop offset="0.3" stopColor="var(--figure-glow)" stopOpacity={0.95} />
      <stop offset="0.7" stopColor="var(--figure-glow)" stopOpacity={0.72} />
      <stop offset="0.76" stopColor="var(--figure-glow-line)" stopOpacity={0.9} />
      <stop offset="0.83" stopColor="var(--figure-glow-line)" stopOpacity={0.9} />
      <stop offset="0.9" stopColor="var(--figure-glow-line)" stopOpacity={0} />
    </radialGradient>
  );
}

/** Full in the middle, nothing at the edge. */
function Shadow({ id }: { readonly id: string }) {
  return (
    <radialGradient id={id}>
      <stop offset="0.1" stopColor="var(--figure-shade)" stopOpacity={0.34} />
      <stop offset="1" stopColor="var(--figure-shade)" stopOpacity={0} />
    </radialGradient>
  );
}
