import { memo, type Ref, useContext, useId } from 'react';
import type { MotionProp, MotionView } from '#contract/model.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { kneeOf, phaseOf } from './create-figure.ts';
import { frameOf } from './frame.ts';
import { PersonContext } from './look.ts';
import { PersonDrawing } from './person.tsx';
import { PropDrawing } from './props.tsx';
import { Ground } from './scene.tsx';
import { viewOf } from './view.ts';
import './figure.css';

interface FigureDrawingProps {
  readonly props: readonly MotionProp[];
  readonly view: MotionView;
  /** True draws what is right on the left, and so on. */
  readonly isMirrored?: boolean;
  readonly pose: Pose;
  readonly hasGlow: boolean;
  readonly ref?: Ref<SVGSVGElement>;
}

/**
 * A pose as a picture, for the eyes only: the words beside it say the same. It fills its box; the floor bleeds off the
 * edges. Drawn again only for another pose: whoever counts seconds around it costs it nothing.
 */
export const FigureDrawing = memo(function FigureDrawing(drawing: FigureDrawingProps) {
  const { pose, props, view, hasGlow, isMirrored = false, ref } = drawing;
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
      preserveAspectRatio="xMidYMax meet"
      data-person={person.id}
      data-view={view}
      data-phase={phaseOf(pose)}
      data-knee-deg={kneeOf(pose)}
      aria-hidden="true"
    >
      <defs>
        <SoftSpot id={`${id}glow`} colour="var(--sun, #f2b84b)" opacity={0.95} />
        <SoftSpot id={`${id}shadow`} colour="var(--figure-shade)" opacity={0.34} />
      </defs>
      <Ground frame={frame} shadow={`url(#${id}shadow)`} hasMat={props.some(({ kind }) => kind === 'mat')} />
      {props.map((prop) => (
        <PropDrawing key={prop.kind} prop={prop} frame={frame} view={seenFrom} />
      ))}
      <PersonDrawing frame={frame} glow={`url(#${id}glow)`} isTurned={view === 'three-quarter'} />
    </svg>
  );
});

/** Full in the middle, nothing at the edge. */
function SoftSpot(spot: { readonly id: string; readonly colour: string; readonly opacity: number }) {
  return (
    <radialGradient id={spot.id}>
      <stop offset="0.1" stopColor={spot.colour} stopOpacity={spot.opacity} />
      <stop offset="1" stopColor={spot.colour} stopOpacity="0" />
    </radialGradient>
  );
}
