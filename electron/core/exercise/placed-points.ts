import type { ExerciseDocument, ExercisePlace, PlacedPoint } from '#contract/model.ts';

type Lists = Pick<ExerciseDocument, PlacedPoint['list'] | 'onlyAt'>;

/**
 * The document with the points of its lists that hold at this place, those of that place alone first; without a place with
 * all of them, for whoever must know every word.
 */
export function withPointsAt<T extends Lists>(document: T, place: ExercisePlace | null): Omit<T, 'onlyAt'> {
  const { onlyAt = [], ...rest } = document;
  const here = onlyAt.filter((point) => place === null || point.place === place);
  const listOf = (list: PlacedPoint['list']) => [
    ...here.filter((point) => point.list === list).map(({ text }) => text),
    ...(document[list] ?? []),
  ];
  return {
    ...rest,
    need: listOf('need'),
    notForYouIf: listOf('notForYouIf'),
    askFirst: listOf('askFirst'),
    stopIf: listOf('stopIf'),
  };
}

const mark = /^(chair|standing|wall|floor)\s*[:：]\s+/i;

/** Points as they are typed, parted into those for every place and those that begin with one, as in `floor: sore wrists`. */
export function partPoints(list: PlacedPoint['list'], typed: readonly string[]) {
  const placeOf = (text: string) => mark.exec(text)?.[1]?.toLowerCase() as ExercisePlace | undefined; // one of the four
  return {
    points: typed.filter((text) => placeOf(text) === undefined),
    onlyAt: typed.flatMap((text): readonly PlacedPoint[] => {
      const place = placeOf(text);
      return place === undefined ? [] : [{ list, place, text: text.replace(mark, '') }];
    }),
  };
}
