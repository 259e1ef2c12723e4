import type { LanguageTag, LocalDate } from '#contract/model.ts';
import type { StoryMark } from '#contract/staff-statistics.ts';

/** The words of an item that were on the wall on a day, in one language. */
export interface ShownWords {
  readonly date: LocalDate;
  readonly language: LanguageTag;
  readonly hash: string;
  /** Undefined where the words are not kept any more. */
  readonly title: string | undefined;
}

/**
 * What was done to an item, oldest first and once a day: its words changed, it got another title, it was approved. When it
 * first came to the wall is seen in its weeks.
 */
export function storyMarks(
  shown: readonly ShownWords[],
  approvedOn: readonly LocalDate[],
): readonly StoryMark[] {
  const last = new Map<LanguageTag, ShownWords>();
  const marks: StoryMark[] = approvedOn.map((date) => ({ date, kind: 'approved' }));
  for (const words of shown) {
    const before = last.get(words.language);
    last.set(words.language, words);
    if (before === undefined || before.hash === words.hash) continue;
    const isRenamed = words.title !== undefined && before.title !== undefined && words.title !== before.title;
    marks.push({ date: words.date, kind: isRenamed ? 'renamed' : 'changed' });
  }
  const once = new Map(marks.map((mark) => [`${mark.date} ${mark.kind}`, mark]));
  return [...once.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}
