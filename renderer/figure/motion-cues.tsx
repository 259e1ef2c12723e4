import { type ReactNode, useContext, useMemo } from 'react';
import type { FarthestPart, Motion } from '#contract/model.ts';
import { movementOf, stillPose } from '#core/exercise/demonstration.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { frameOf, type Look } from './frame.ts';
import { PersonContext } from './look.ts';
import { seenSide } from './seen-side.ts';
import { openPath, type Place, pair } from './smooth-path.ts';
import { seen, type View, viewOf } from './view.ts';

interface CueProps {
  readonly motion: Motion;
  readonly step: number | undefined;
  readonly look: Look;
}

/** What is drawn under the figure and over it, so that a movement can be judged; nothing while they are not seen. */
export function useCues(
  motion: Motion,
  step: number | undefined,
  isSeen: boolean,
): { readonly under: ReactNode; readonly over: ReactNode } {
  const person = useContext(PersonContext);
  return useMemo(() => {
    if (!isSeen) return { under: null, over: null };
    const cues = { motion, step, look: { person, view: viewOf(motion.view) } };
    return { under: <Ghost {...cues} />, over: <ThisFar {...cues} /> };
  }, [motion, step, person, isSeen]);
}

/** The outline of one pose of the movement, pale, behind the figure: what changes is seen against it. A head that rests has none. */
export function Ghost({ motion, step, look }: CueProps) {
  const { ghostPercent } = movementOf(motion, step);
  if (ghostPercent === undefined) return null;
  const ghost = stillPose(motion, ghostPercent, step);
  const frame = frameOf(ghost, look);
  const headOf = (pose: Pose) => seen(pose.head.centre, look.view);
  const [headX, headY] = headOf(ghost);
  const movesHead = [0, 25, 50, 75]
    .map((percent) => headOf(stillPose(motion, percent, step)))
    .some(([x, y]) => Math.hypot(x - headX, y - headY) > leastCm);
  return (
    <g className="figure-ghost">
      {['near-leg', 'near-leg-before', 'top'].map((part) => (
        <path key={part} d={frame[part]?.d} />
      ))}
      {movesHead && <circle r={11} transform={frame.head?.transform} />}
    </g>
  );
}

const looks = 24;
const barCm = 7;
/** A way shorter than this is none, of a part or of the head. */
const leastCm = 3;

/** The way of a part from the beginning of the movement to where it is farthest, with bars across its ends: this far is plenty. */
export function ThisFar({ motion, step, look }: CueProps) {
  const { farthest: part } = movementOf(motion, step);
  if (part === undefined) return null;
  const places = Array.from({ length: looks }, (_, index) =>
    placeOf(stillPose(motion, (index * 100) / looks, step), part, look.view),
  );
  const [start = [0, 0]] = places;
  const ways = places.map(([x, y]) => Math.hypot(x - start[0], y - start[1]));
  const there = places.slice(0, ways.indexOf(Math.max(...ways)) + 1);
  const [before, end] = [there.at(-2), there.at(-1)];
  if (before === undefined || end === undefined || Math.max(...ways) < leastCm) return null;
  const d = openPath(there) + barAt(there[1] ?? end, start, barCm / 2) + barAt(before, end, barCm);
  return (
    <>
      <path className="figure-this-far-edge" d={d} />
      <path className="figure-this-far" d={d} />
    </>
  );
}

function placeOf(pose: Pose, part: FarthestPart, view: View): Place {
  const { leg, arm } = seenSide(pose, 'near', view);
  switch (part) {
    case 'hips':
      return ahead(seen(pose.trunk.hip, view), besideCm.hips);
    case 'knees':
      return ahead(leg.joint, besideCm.knees);
    case 'head':
      return ahead(seen(pose.head.centre, view), besideCm.head);
    case 'hands':
      return arm.end;
  }
}

/** So far ahead of the part its way is drawn, in cm: beside the body, not on it. */
const besideCm = { hips: 30, knees: 15, head: 17 } as const;

function ahead([x, y]: Place, cm: number): Place {
  return [x + cm, y];
}

/** A bar across the way at a place that is come to from another. */
function barAt([fromX, fromY]: Place, [x, y]: Place, halfCm: number): string {
  const cm = Math.hypot(x - fromX, y - fromY) || 1;
  const [acrossX, acrossY] = [(-(y - fromY) / cm) * halfCm, ((x - fromX) / cm) * halfCm];
  return `M${pair([x - acrossX, y - acrossY])}L${pair([x + acrossX, y + acrossY])}`;
}
