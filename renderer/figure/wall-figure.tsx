import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Motion } from '#contract/model.ts';
import { poseAt } from '#core/exercise/demonstration.ts';
import { createFigure } from './create-figure.ts';
import { everyFrame } from './every-frame.ts';
import { FigureDrawing } from './figure-drawing.tsx';
import { useCues } from './motion-cues.tsx';

/**
 * A person who shows, again and again, the movement that stands for an exercise. It knows no steps: the ways between them
 * are loaded with the player (figure.tsx). Rests while still and while nobody can see the window.
 */
export function WallFigure({ motion, isStill }: { readonly motion: Motion; readonly isStill: boolean }) {
  const svg = useRef<SVGSVGElement>(null);
  const timeS = useRef(0);
  const first = useMemo(() => poseAt(motion, 0), [motion]);
  useLayoutEffect(() => {
    if (svg.current === null || isStill) return;
    const figure = createFigure(svg.current);
    return everyFrame((elapsedS) => {
      timeS.current += elapsedS;
      figure.update(poseAt(motion, timeS.current));
    });
  }, [motion, isStill]);
  return (
    <FigureDrawing
      ref={svg}
      {...useCues(motion, undefined, true)}
      pose={first}
      props={motion.props}
      view={motion.view}
      hasGlow={motion.muscles.length > 0}
    />
  );
}
