import type { Movement, MuscleName } from '#contract/motion.ts';

/** What glows on the figure, told apart: a muscle that works, a part that moves without work, one that is rolled. */
export interface MuscleLegend {
  readonly works: readonly MuscleName[];
  readonly moves: readonly MuscleName[];
  readonly rolled: readonly MuscleName[];
}

const over = { back: 'Upper back', seat: 'Buttocks', calf: 'Calves' } as const;

/** The legend of a movement, in the order in which its muscles are written. */
export function muscleLegend({ muscles, moves = [], contacts }: Movement): MuscleLegend {
  const onRoller = contacts.flatMap((contact) => ('against' in contact ? [over[contact.part]] : []));
  const names = muscles.map(({ name }) => name);
  const isRolled = (name: MuscleName) => onRoller.some((rolled) => rolled === name);
  return {
    works: names.filter((name) => !isRolled(name) && !moves.includes(name)),
    moves: names.filter((name) => !isRolled(name) && moves.includes(name)),
    rolled: names.filter(isRolled),
  };
}
