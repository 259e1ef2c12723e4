import type { LocalDate } from '#contract/model.ts';

/** Somebody who shows the exercises. What they look like stands under their name in `renderer/figure/people.css`. */
export interface Person {
  readonly id: string;
  /** How much fuller than the slimmest the belly and the chest are, in front, in cm. The back is the same in all. */
  readonly bellyCm: number;
  readonly chestCm: number;
  /** How thick arms and legs are, 1 as usual. */
  readonly girth: number;
  /** Walks and stands with a stick. */
  readonly hasStick?: true;
}

/**
 * In the order of the days. Neighbours differ in all that is seen at once: skin, hair, clothes, build, age. Two are old, three
 * are heavy, one has a stick: who comes to a clinic should meet somebody like them.
 */
export const people: readonly [Person, ...Person[]] = [
  { id: 'knot', bellyCm: 0, chestCm: 0, girth: 1 },
  { id: 'crop', bellyCm: 6.4, chestCm: 0.6, girth: 1.14 },
  { id: 'curls', bellyCm: 0.4, chestCm: -1, girth: 1.02 },
  { id: 'silver', bellyCm: 3.4, chestCm: 1, girth: 1.03, hasStick: true },
  { id: 'bald', bellyCm: 9, chestCm: 1.6, girth: 1.18 },
  { id: 'bob', bellyCm: 0, chestCm: -0.8, girth: 0.95 },
  { id: 'scarf', bellyCm: 6, chestCm: 3, girth: 1.16 },
  { id: 'tail', bellyCm: 0.6, chestCm: 0.4, girth: 0.98 },
];

const dayMs = 86_400_000;

/** Who shows the exercises on a day: another one each day, the same all day, the same again after eight days. */
export function personOfDay(date: LocalDate): Person {
  const day = Math.floor(Date.parse(date) / dayMs);
  return people.at(day % people.length) ?? people[0];
}
