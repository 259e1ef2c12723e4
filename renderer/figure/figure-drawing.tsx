import { memo, type ReactNode, type Ref, useContext } from 'react';
import type { MotionProp, MotionView } from '#contract/model.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { kneeOf, phaseOf } from './create-figure.ts';
import { type Frame, frameOf } from './frame.ts';
import { PersonContext } from './look.ts';
import { cushionPath, matPath } from './mat.ts';
import { PersonDrawing } from './person.tsx';
import { ChairLegBefore, ChairsBefore, PropDrawing, RollerDrawing } from './props.tsx';
import { Ground } from './scene.tsx';
import { secondWindow, throughWindow, windowFrame } from './second-view.ts';
import type { Crop } from './still-crop.ts';
import { useOwnId } from './use-own-id.ts';
import { viewOf } from './view.ts';
import './figure.css';

/** From where something is seen, in words. */
export type ViewNames = Readonly<Partial<Record<MotionView, string>>>;

interface FigureDrawingProps {
  readonly props: readonly MotionProp[];
  readonly view: MotionView;
  /** True draws what is right on the left, and so on. */
  readonly isMirrored?: boolean;
  readonly pose: Pose;
  readonly hasGlow: boolean;
  /** From where some movements are seen as well, each through a window. */
  readonly windows?: readonly MotionView[];
  /** What stands under each window. */
  readonly viewNames?: ViewNames;
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
  const {
    pose,
    props,
    view,
    hasGlow,
    windows = [],
    viewNames = {},
    isMirrored = false,
    crop,
    under,
    over,
    ref,
  } = drawing;
  const id = useOwnId();
  const person = useContext(PersonContext);
  const look = { person, view: viewOf(view) };
  const frame = frameOf(pose, look);
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
      <Room props={props} frame={frame} view={view} id={id} named="" under={under} />
      {windows.map((from) => (
        <SecondView
          key={from}
          props={props}
          view={from}
          name={viewNames[from]}
          frame={windowFrame(pose, look, from, frame)}
          id={id}
        />
      ))}
      {over}
    </svg>
  );
});

interface RoomProps {
  readonly props: readonly MotionProp[];
  readonly frame: Frame;
  readonly view: MotionView;
  readonly id: string;
  /** Before the names of the parts. */
  readonly named: string;
  /** Behind the person. */
  readonly under?: ReactNode;
}

/** The ground, the things and the person. */
function Room({ props, frame, view, id, named, under }: RoomProps) {
  const from = viewOf(view);
  const roller = { props, frame, named };
  return (
    <>
      <Ground
        frame={frame}
        shadow={`url(#${id}shadow)`}
        mat={matPath(props, from)}
        cushion={cushionPath(props, from)}
        named={named}
      />
      {props.map((prop) => (
        <PropDrawing key={prop.kind} prop={prop} view={from} />
      ))}
      {under}
      <RollerDrawing {...roller} place="beyond" />
      <g data-part={`${named}person`} {...frame.person}>
        <PersonDrawing
          frame={frame}
          glow={`url(#${id}glow)`}
          isTurned={view === 'three-quarter'}
          named={named}
          roller={<RollerDrawing {...roller} place="among" />}
        />
      </g>
      <ChairsBefore props={props} view={from} frame={frame} named={named} />
      <RollerDrawing {...roller} place="before" />
      {props.map((prop) => (
        <ChairLegBefore key={prop.kind} prop={prop} view={from} />
      ))}
    </>
  );
}

/** A window in the picture, through which the same is seen from another side. */
function SecondView({
  view,
  frame,
  name,
  ...room
}: Omit<RoomProps, 'named'> & { readonly name: string | undefined }) {
  const { width, height } = secondWindow;
  const named = throughWindow(view);
  return (
    <g data-part={`${named}window`} {...frame.window}>
      <rect className="figure-window" width={width} height={height} />
      <svg
        data-part={`${named}camera`}
        data-view={view}
        {...frame.camera}
        width={width}
        height={height}
        aria-hidden="true"
      >
        <Room {...room} frame={frame} view={view} named={named} />
      </svg>
      <rect className="figure-window-edge" width={width} height={height} />
      {name !== undefined && (
        <text className="figure-window-name" x={width / 2} y={height + 8.5}>
          {name}
        </text>
      )}
    </g>
  );
}

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
