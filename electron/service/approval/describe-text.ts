import type { ReadText, TextChanges } from '#contract/staff-approval.ts';
import {
  helpDocument,
  type KeptShown,
  looksOf,
  parseDocument,
  readShown,
  silentChanges,
} from '#core/approval/kept-shown.ts';
import type { ApprovalStore, CompareTexts } from '#core/approval/ports.ts';
import type { ApprovableText } from '#core/approval/shown-text.ts';
import { standingOf } from '#core/approval/standings.ts';
import { blocksOf } from '#core/approval/text-blocks.ts';
import type { Manifest } from '#core/content/manifest.ts';
import { readability } from '#core/content/readability.ts';
import type { ReleaseStore } from '#core/ports.ts';
import type { Words } from '#words/words.ts';
import { stateOf, type WaitingUses } from './describe-waiting.ts';

export interface TextUses extends WaitingUses {
  readonly store: Pick<ApprovalStore, 'texts'>;
  readonly releases: Pick<ReleaseStore, 'readText'>;
  readonly compare: CompareTexts;
  readonly words: Words;
}

/** A text as patients see it, and what changed in it since it was last approved. */
export async function describeText(
  text: ApprovableText,
  release: Manifest,
  uses: TextUses,
): Promise<ReadText> {
  const { approvals, releases, today } = uses;
  const { item, language, hash, title, card, document } = text;
  const words =
    typeof document === 'string' ? parseDocument(await releases.readText(document)) : helpDocument(document);
  const { known, why, sentBack } = stateOf(text, release, uses);
  const { standing } = standingOf(known, { unapproved: 'label', overdue: 'mark' }, today);
  return {
    item,
    language,
    hash,
    title,
    why,
    revision: release.revision,
    card: inLanguage(card, language, standing),
    sources: words.sources,
    readingAge: /^en\b/i.test(language) ? readingAge(words) : null,
    approvedBefore: approvals.lastApproval(text) ?? null,
    sentBack: sentBack ?? null,
    changes: changesOf(text, { document: words, looks: looksOf(card) }, uses),
  };
}

/** The card with the standing that patients see. */
function inLanguage<Card extends ApprovableText['card']>(
  card: Card,
  language: string,
  standing: object,
): Card {
  const texts = Object.entries(card.texts).map(([tag, text]) => [
    tag,
    tag === language ? { ...text, standing } : text,
  ]);
  return { ...card, texts: Object.fromEntries(texts) };
}

function changesOf(text: ApprovableText, now: KeptShown, uses: TextUses): TextChanges {
  const { approvals, store, compare, words } = uses;
  const blocks = blocksOf(now.document);
  const unmarked = blocks.map(({ style, text: all }) => ({
    style,
    pieces: [{ kind: 'same', text: all }] as const,
  }));
  const approved = approvals.lastApproval(text);
  if (approved === undefined) return { kind: 'first', sentences: [], blocks: unmarked };
  if (approved.hash === text.hash) return { kind: 'same', sentences: [], blocks: unmarked };
  const kept = store.texts([approved.hash]).get(approved.hash);
  if (kept === undefined)
    return { kind: 'first', sentences: [words.approval.wordsNotKept], blocks: unmarked };
  const before = readShown(kept.shown);
  return {
    kind: 'changed',
    sentences: silentChanges(before, now).map((change) => words.approval.changes[change]),
    blocks: compare(blocksOf(before.document), blocks),
  };
}

/** Five years more than the grade; nobody reads before five. Null where there are too few words to tell. */
function readingAge(document: KeptShown['document']): number | null {
  const prose = blocksOf(document).filter(({ style }) => style !== 'small');
  const { words, grade } = readability(prose.map(({ text }) => text).join('\n'));
  return words < leastWords ? null : Math.max(5, Math.round(grade) + 5);
}

const leastWords = 30;
