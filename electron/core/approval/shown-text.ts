import { documentPath } from '#contract/addresses.ts';
import type { ExerciseCard, HelpCard, HelpText, TopicCard } from '#contract/model.ts';
import type { TextRef } from '#contract/staff-approval.ts';
import type { Release, ReleaseItem } from '#core/content/release.ts';
import { stableJson } from '#core/content/stable-json.ts';

type StoredItem = ReleaseItem<TopicCard> | ReleaseItem<ExerciseCard>;

/** A text of a release that a clinician may approve, and what it is bound to. */
export interface ApprovableText extends TextRef {
  readonly title: string;
  readonly card: StoredItem['card'] | HelpCard;
  /** The object that holds the document; the help page stands in the release itself. */
  readonly document: string | HelpText;
  /** SHA-256 of `shownOf`: the same as long as patients see the same. */
  readonly hash: string;
}

/** All of them: topics, exercises, the help page, each in every language that it has. */
export function approvableTexts(
  release: Release,
  sha256: (text: string) => string,
): readonly ApprovableText[] {
  const { topics, exercises, help } = release.content;
  return [
    ...[...topics, ...exercises].flatMap(({ card }: StoredItem) =>
      Object.keys(card.texts).flatMap((language) => textOf(card, language, release, sha256) ?? []),
    ),
    ...Object.keys(help.texts).flatMap((language) => textOf(help, language, release, sha256) ?? []),
  ];
}

function textOf(
  card: ApprovableText['card'],
  tag: string,
  release: Release,
  sha256: (text: string) => string,
): ApprovableText | undefined {
  const language = tag as TextRef['language']; // a key of the card's texts
  const item = { kind: card.kind, id: card.id };
  const text = card.texts[language];
  const document =
    card.kind === 'help' ? card.texts[language] : release.files[documentPath(item, language)]?.object;
  if (text === undefined || document === undefined) return undefined;
  const hash = sha256(stableJson(shownOf(card, document, release)));
  return { item, language, title: text.title, card, document, hash };
}

/**
 * Exactly what is shown of a text: its words and its motion by the hash of their bytes, and the drawing, picture, clip
 * and captions that stand for it. Media inside the words are named there by their own hashes.
 */
function shownOf(card: ApprovableText['card'], document: string | HelpText, { files }: Release) {
  const { kind, id } = card;
  if (card.kind === 'help') return { kind, id, document };
  const objectOf = (path: string | null | undefined) => (path ? (files[path]?.object ?? path) : null);
  const { motif, picture, clip } = card;
  const shownClip = clip && { ...clip, path: objectOf(clip.path), captions: objectOf(clip.captions) };
  return { kind, id, document, motif, picture: objectOf(picture), clip: shownClip };
}
