import type { Motion, MotionJoint, Movement } from '#contract/motion.ts';
import { figureHeightM } from './demonstration.ts';
import { jointNames } from './joint-limits.ts';
import { momentAt } from './movement.ts';

/** A joint with keys that change nothing: its limb follows a hand or a foot that stays in its place. */
export interface IdleKeys {
  readonly movement: string;
  readonly side: 'keys' | 'far';
  readonly joint: MotionJoint;
}

/** All joints of a motion whose keys nobody would see the effect of: other degrees leave every pose as it is. */
export function idleKeys(motion: Motion): readonly IdleKeys[] {
  return motion.movements.flatMap((movement) => {
    if (movement.contacts.length === 0) return []; // nothing takes a limb along
    const before = posturesOf(motion, movement);
    return (['keys', 'far'] as const).flatMap((side) =>
      jointNames
        .filter((joint) => keysOf(movement, side)[joint] !== undefined)
        .filter((joint) => posturesOf(motion, withMore(movement, side, joint)) === before)
        .map((joint) => ({ movement: movement.name, side, joint })),
    );
  });
}

const moreDeg = 7;

function keysOf(movement: Movement, side: IdleKeys['side']): Movement['keys'] {
  return side === 'keys' ? movement.keys : movement.farKeys;
}

/** The same movement with a few degrees more in one joint. */
function withMore(movement: Movement, side: IdleKeys['side'], joint: MotionJoint): Movement {
  const keys = keysOf(movement, side);
  const more = (keys[joint] ?? []).map(({ percent, deg }) => ({ percent, deg: deg + moreDeg }));
  const changed = { ...keys, [joint]: more };
  return side === 'keys' ? { ...movement, keys: changed } : { ...movement, farKeys: changed };
}

/** How the body is at four moments of the round, to be compared. */
function posturesOf(motion: Motion, movement: Movement): string {
  const options = { heightM: figureHeightM, pace: 1 };
  const bodies = [0, 0.25, 0.5, 0.75].map(
    (share) => momentAt(motion, movement, share * movement.cycleS, options).body,
  );
  return JSON.stringify(bodies, (_, value: unknown) =>
    typeof value === 'number' ? value.toFixed(6) : value,
  );
}
