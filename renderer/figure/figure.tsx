import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Motion } from '#contract/model.ts';
import { poseAt, stillPose } from '#core/exercise/demonstration.ts';
import { createFigure } from './create-figure.ts';
import { FigureDrawing } from './figure-drawing.tsx';

export interface FigureProps {
  readonly motion: Motion;
  readonly paused?: boolean;
  /** 1 is the motion's own speed, 0.7 the slower one. A change takes effect without a jump. */
  readonly pace?: number;
  /** Draws one pose at this percent of the cycle and stays still: for numbered pictures and for less motion. */
  readonly still?: number;
  /** Where in the motion to begin, in seconds. */
  readonly startS?: number;
}

/** A person who shows a motion. Rests while paused and while nobody can see the window. */
export function Figure({ motion, paused = false, pace = 1, still, startS = 0 }: FigureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const timeS = useRef(startS);
  const first = useMemo(
    () => (still === undefined ? poseAt(motion, startS) : stillPose(motion, still)),
    [motion, still, startS],
  );
  useLayoutEffect(() => {
    timeS.current = startS;
  }, [startS]);
  useLayoutEffect(() => {
    if (svg.current === null) return;
    const figure = createFigure(svg.current);
    if (still !== undefined) {
      figure.update(stillPose(motion, still));
      return;
    }
    figure.update(poseAt(motion, timeS.current));
    if (paused) return;
    return everyFrame((elapsedS) => {
      timeS.current += elapsedS * pace;
      figure.update(poseAt(motion, timeS.current));
    });
  }, [motion, paused, pace, still]);
  return <FigureDrawing ref={svg} pose={first} hasGlow={motion.muscles.length > 0} />;
}

/** A gap longer than this is a window that was hidden or a machine that stalled: the motion goes on, it does not leap. */
const longestStepS = 0.1;

/** Calls once a frame with the seconds since the last one, not at all while the window is hidden. Returns its undo. */
function everyFrame(step: (elapsedS: number) => void): () => void {
  let lastMs: number | null = null;
  let request = requestAnimationFrame(onFrame);
  function onFrame(nowMs: number) {
    request = requestAnimationFrame(onFrame);
    if (!document.hidden && lastMs !== null) {
      step(Math.min(longestStepS, Math.max(0, nowMs - lastMs) / 1000));
    }
    lastMs = nowMs;
  }
  return () => cancelAnimationFrame(request);
}
