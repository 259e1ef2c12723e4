import type { ExerciseCard, ExerciseDocument } from '#contract/model.ts';
import type { OpenedWords } from '#i18n/opened/words.ts';
import type { Part } from '#ui/take-away-text.ts';

/** What a person takes home of an exercise: whom it is not for, when to stop and how much always; all the steps, or none. */
export function takeHome(
  exercise: {
    readonly card: ExerciseCard;
    readonly document: ExerciseDocument;
    readonly signature: string;
  },
  words: OpenedWords,
): readonly Part[] {
  const { document } = exercise;
  const isApproved = exercise.card.texts[document.language]?.standing?.approved;
  const list = (title: string, items: readonly string[]) =>
    items.length === 0 ? '' : [`${title}:`, ...items.map((item) => `- ${item}`)].join('\n');
  return [
    { text: document.title },
    { text: list(words.notForYouIf, document.notForYouIf ?? []) },
    { text: list(words.askFirst, document.askFirst) },
    { text: list(words.stopIf, document.stopIf) },
    { text: `${words.howMuch}: ${document.dose}` },
    { text: document.steps.map(({ cue }, index) => `${index + 1}. ${cue}`).join('\n'), isExtra: true },
    { text: list(words.youNeed, document.need), isExtra: true },
    { text: isApproved ? '' : words.notReviewedYet },
    { text: exercise.signature },
  ];
}
