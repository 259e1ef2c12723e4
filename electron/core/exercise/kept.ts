import type { Motion } from '#contract/motion.ts';

type Steps = readonly (number | undefined)[];

/** As `find`, but what has been found of a motion and its steps is kept as long as the motion is. */
export function kept<S extends Steps, T>(
  find: (motion: Motion, ...steps: S) => T,
): (motion: Motion, ...steps: S) => T {
  const all = new WeakMap<Motion, Map<string, T>>();
  return (motion, ...steps) => {
    const ofMotion = all.get(motion) ?? new Map<string, T>();
    all.set(motion, ofMotion);
    const name = steps.join(' ');
    const found = ofMotion.get(name);
    if (found !== undefined) return found;
    const value = find(motion, ...steps);
    ofMotion.set(name, value);
    return value;
  };
}
