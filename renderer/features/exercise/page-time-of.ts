import type { ExerciseDocument } from '#contract/model.ts';
import { countWords, plainText } from '#core/content/count-words.ts';
import type { PageTime } from '#core/visit/page-time.ts';
import type { PlayerState } from '#core/visit/player.ts';

/** What is open of an exercise wants this of a person's time. `restS`: what is left of it while it stands, null while it runs. */
export function pageTimeOf(
  document: ExerciseDocument,
  kind: PlayerState['kind'],
  restS: number | null,
): PageTime {
  const page = (...texts: readonly (string | null)[]): PageTime => {
    return { kind: 'page', words: countWords(texts, document.language), watchS: 0 };
  };
  switch (kind) {
    case 'before':
      return page(
        ...(document.notForYouIf ?? []),
        ...document.askFirst,
        ...document.stopIf,
        ...document.need,
      );
    case 'moving':
      return restS === null ? { kind: 'running' } : { kind: 'exercise', restS };
    case 'done':
      return page(document.dose, plainText(document.body), document.guidelineNote);
  }
}
