import type { Motion, Movement } from '#contract/motion.ts';
import { figureHeightM, stepMoment } from '#core/exercise/demonstration.ts';
import { poseOf } from '#core/exercise/movement.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { wayTo } from '#core/exercise/way.ts';
import { starterMotions } from '#test/fixtures/starter-motions.ts';

interface SomeWay {
  readonly name: string;
  readonly motion: Motion;
  readonly from: Movement;
  readonly to: Movement;
  /** Each pose with the one before it, a thirtieth of a second apart. */
  readonly look: () => readonly (readonly [before: Pose, now: Pose])[];
}

/** From every movement of an exercise of the starter pack to every other. */
export const allWays: readonly SomeWay[] = starterMotions.flatMap(([name, motion]) =>
  motion.movements.flatMap((from, start) =>
    motion.movements.flatMap((to, end) =>
      from === to
        ? []
        : [
            {
              name: `${name}: ${from.name} → ${to.name}`,
              motion,
              from,
              to,
              look: () => looked(motion, start, end),
            },
          ],
    ),
  ),
);

const afterS = 1 / 30;

function looked(motion: Motion, start: number, end: number) {
  const open = { ...motion, steps: motion.movements.map((_, index) => index) };
  const way = wayTo(open, end, stepMoment(open, 0.7, 1, start));
  const count = Math.max(1, Math.round(way.durationS / afterS));
  const poses = Array.from({ length: count + 1 }, (_, index) =>
    poseOf(way.at((way.durationS * index) / count), figureHeightM),
  );
  return poses.slice(1).map((now, index) => [poses[index] ?? now, now] as const);
}
