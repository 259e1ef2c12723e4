import type { ExerciseDocument, ExercisePlace, PlacedPoint } from '#contract/model.ts';

type Lists = Pick<ExerciseDocument, PlacedPoint['list'] | 'onlyAt'>;

/**
 * The points of an exercise's lists that hold at this place, those of that place alone first; without a place all of them,
 * for whoever must know every word.
 */
export function pointsAt(document: Lists, place: ExercisePlace | null) {
  const here = (document.onlyAt ?? []).filter((point) => place === null || point.place === place);
  const listOf = (list: PlacedPoint['list']): readonly string[] => [
    ...here.filter((point) => point.list === list).map(({ text }) => text),
    ...(document[list] ?? []),
  ];
  return {
    need: listOf('need'),
    notForYouIf: listOf('notForYouIf'),
    askFirst: listOf('askFirst'),
    stopIf: listOf('stopIf'),
  };
}

/** The document with these points in its lists. */
export function withPointsAt(document: ExerciseDocument, place: ExercisePlace | null): ExerciseDocument {
  const { onlyAt: _, ...rest } = document;
  return { ...rest, ...pointsAt(document, place) };
}

/** `floor: sore wrists`: the place at which a point holds, in front of it. */
export const placeMark = /^(chair|standing|wall|floor)\s*[:：]\s+/i;

/** Points as they are typed, parted into those for every place and those that begin with one, as in `floor: sore wrists`. */
export function partPoints(list: PlacedPoint['list'], typed: readonly string[]) {
  const placeOf = (text: string) => placeMark.exec(text)?.[1]?.toLowerCase() as ExercisePlace | undefined; // one of the four
  return {
    points: typed.filter((text) => placeOf(text) === undefined),
    onlyAt: typed.flatMap((text): readonly PlacedPoint[] => {
      const place = placeOf(text);
      return place === undefined ? [] : [{ list, place, text: text.replace(placeMark, '') }];
    }),
  };
}
