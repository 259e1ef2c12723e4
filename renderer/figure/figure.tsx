import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Motion } from '#contract/model.ts';
import { climbOf } from '#core/exercise/climb.ts';
import { poseAt, stillPose } from '#core/exercise/demonstration.ts';
import { createFigure } from './create-figure.ts';
import { everyFrame } from './every-frame.ts';
import { FigureDrawing, type ViewNames } from './figure-drawing.tsx';
import { useCues } from './motion-cues.tsx';
import { windowsOf } from './second-view.ts';
import { createShow } from './show.ts';

export interface FigureProps {
  readonly motion: Motion;
  /** The step of the exercise that is shown, from 0; a change is walked to. Without it: what stands for the exercise. */
  readonly step?: number;
  /** How long the step lasts: a way down or up is shown as often as there is time for it. */
  readonly stepS?: number;
  /** Each new number lets the figure set out for the beginning of its step. */
  readonly run?: number;
  readonly paused?: boolean;
  /** Goes to the beginning of its step and waits there. */
  readonly isWaiting?: boolean;
  /** 1 is the motion's own speed, 0.7 the slower one. A change takes effect without a jump. */
  readonly pace?: number;
  /** Draws one pose at this percent of the cycle and stays still: for numbered pictures and for less motion. */
  readonly still?: number;
  /** Where in the movement to begin, in seconds. */
  readonly startS?: number;
  /** Left and right exchanged. */
  readonly isMirrored?: boolean;
  /** What stands under a second view, in the language of who looks. */
  readonly viewNames?: ViewNames;
}

/** A person who shows the steps of a motion. Rests while paused and while nobody can see the window. */
export function Figure(props: FigureProps) {
  const { motion, step, stepS, run = 0, paused = false, isWaiting = false, pace = 1 } = props;
  const { still, startS = 0, isMirrored = false, viewNames } = props;
  const svg = useRef<SVGSVGElement>(null);
  // Drawn once by React; later steps are drawn by the show, which gets there without a jump.
  const firstStep = useRef(step);
  const first = useMemo(
    () =>
      still === undefined ? poseAt(motion, startS, 1, firstStep.current) : stillPose(motion, still, step),
    [motion, still, startS, step],
  );
  const show = useMemo(() => createShow(motion, firstStep.current, startS), [motion, startS]);
  const shownRun = useRef(run);
  useLayoutEffect(() => {
    if (svg.current === null) return;
    const figure = createFigure(svg.current);
    if (still !== undefined) {
      figure.update(stillPose(motion, still, step));
      return;
    }
    show.goTo(step, stepS);
    if (shownRun.current !== run) show.beginAgain();
    shownRun.current = run;
    figure.update(show.pose());
    if (paused) return;
    return everyFrame((elapsedS) => {
      if (isWaiting) show.passUntilReady(elapsedS * pace);
      else show.pass(elapsedS * pace);
      figure.update(show.pose());
    });
  }, [motion, show, step, stepS, run, paused, isWaiting, pace, still]);
  const windows = useMemo(() => windowsOf(motion), [motion]);
  const isClimb = useMemo(() => climbOf(motion, step) !== null, [motion, step]);
  const cues = useCues(motion, step, !isWaiting && !isClimb && still === undefined);
  return (
    <FigureDrawing
      ref={svg}
      {...cues}
      pose={first}
      props={motion.props}
      view={motion.view}
      hasGlow={motion.muscles.length > 0}
      windows={windows}
      isMirrored={isMirrored}
      {...(viewNames !== undefined && { viewNames })}
    />
  );
}
