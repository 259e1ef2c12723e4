import type { LocalDate } from '#contract/model.ts';
import type { Problem } from './problems.ts';
import { isShownOn, type ReleaseContent } from './release.ts';
import { sameName } from './same-name.ts';

/** An item or a notice that is not on the wall because of its days. */
export interface DayOff {
  readonly title: string;
  /** `over`: `day` was its last; `ahead`: it will be its first. */
  readonly kind: 'over' | 'ahead';
  readonly day: LocalDate;
}

/** What a release holds for other days than this. A title that something of today has too is left out. */
export function daysOff(content: ReleaseContent, today: LocalDate): readonly DayOff[] {
  const language = content.practice.practice.languages[0];
  const all = [
    ...[...content.topics, ...content.exercises].map(({ card, window }) => {
      return { title: card.texts[language]?.title ?? '', window };
    }),
    ...content.notices.map((notice) => ({ title: notice.texts[language] ?? '', window: notice })),
  ];
  const shown = new Set(all.filter(({ window }) => isShownOn(today, window)).map(({ title }) => title));
  return all
    .filter(({ title }) => !shown.has(title))
    .flatMap(({ title, window: { from, to } }): readonly DayOff[] => {
      if (to !== null && to < today) return [{ title, kind: 'over', day: to }];
      return from === null ? [] : [{ title, kind: 'ahead', day: from }];
    });
}

/** The same problems without advice that is not true of an item whose days are over, or yet to come. */
export function withoutDaysOff(
  problems: readonly Problem[],
  { topics, exercises }: ReleaseContent,
  today: LocalDate,
): readonly Problem[] {
  const shown = [...topics, ...exercises].filter(({ window }) => isShownOn(today, window));
  const ids = new Set<string>(shown.map(({ card }) => card.id));
  return problems.flatMap((found): readonly Problem[] => {
    if (found.code !== 'items-not-on-loop') return [found];
    const names = found.names.filter((name) => ids.has(sameName(name)));
    return names.length === 0 ? [] : [{ ...found, names }];
  });
}
