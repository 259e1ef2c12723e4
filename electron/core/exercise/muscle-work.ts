import type { MuscleName } from '#contract/motion.ts';
import type { CycleCurve } from './body-path.ts';
import type { MuscleWork } from './pose.ts';

/** No muscle works. */
const noWork: MuscleWork = {
  calf: 0,
  thigh: 0,
  buttock: 0,
  belly: 0,
  lowerBack: 0,
  upperBack: 0,
  chest: 0,
  neck: 0,
  shoulder: 0,
};

const placeOf: Readonly<Record<MuscleName, keyof MuscleWork>> = {
  Calves: 'calf',
  Thighs: 'thigh',
  Buttocks: 'buttock',
  Belly: 'belly',
  'Lower back': 'lowerBack',
  'Upper back': 'upperBack',
  Chest: 'chest',
  Neck: 'neck',
  Shoulders: 'shoulder',
};

/** The muscles by the names that stand in a motion and on the screen. */
export const muscleNames = Object.keys(placeOf) as readonly MuscleName[]; // the keys of a Record of all muscles

/** How hard each muscle works at a percent of the cycle. The size of the work is shown, not measured. */
export function workAt(
  efforts: readonly { readonly name: MuscleName; readonly at: CycleCurve }[],
  percent: number,
): MuscleWork {
  const work = efforts.map(({ name, at }) => [placeOf[name], Math.max(0, at(percent) / 100)] as const);
  return { ...noWork, ...Object.fromEntries(work) };
}
