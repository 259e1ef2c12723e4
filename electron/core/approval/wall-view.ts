import type { ItemRef, LanguageTag, LocalDate, Revision } from '#contract/model.ts';
import { isShownOn, type ReleaseContent } from '#core/content/release.ts';
import type { ApprovableText } from './shown-text.ts';

/** What patients could open or see at one time. */
export interface WallView {
  readonly revision: Revision;
  readonly entries: readonly DayEntry[];
}

export interface DayEntry {
  readonly item: ItemRef;
  readonly language: LanguageTag;
  /** Of the words; a notice, which nobody approves, has its words in `text`. */
  readonly hash: string | null;
  readonly text: string | null;
}

/** What a release shows on a day, after hidden texts have been taken out. */
export function wallView(
  revision: Revision,
  content: ReleaseContent,
  texts: readonly ApprovableText[],
  today: LocalDate,
): WallView {
  const shown = [...content.topics, ...content.exercises].filter(({ window }) => isShownOn(today, window));
  const cards = [...shown.map(({ card }) => card), content.help];
  const isShown = ({ item, language }: ApprovableText) =>
    cards.some(
      (card) => card.kind === item.kind && card.id === item.id && Object.hasOwn(card.texts, language),
    );
  const notices = content.notices.filter((notice) => isShownOn(today, notice));
  return {
    revision,
    entries: [
      ...texts.filter(isShown).map(({ item, language, hash }) => ({ item, language, hash, text: null })),
      ...notices.flatMap(({ kind, id, texts: each }) =>
        Object.entries(each).map(([language, text]) => ({
          item: { kind, id },
          language: language as LanguageTag, // a key of the notice's texts
          hash: null,
          text,
        })),
      ),
    ],
  };
}
