import type { ExerciseCard, HelpCard, LanguageTag, Notice, TopicCard } from '#contract/model.ts';
import type { ItemDraft, PackApproval } from '#core/content/pack-reading.ts';
import type { PracticeSettings } from '#core/content/release.ts';
import type { PackParts } from './pack-parts.ts';
import type { PartAnswer, PartOrder, PartReader, PartTools } from './part.ts';
import type { ReadingMemory } from './reading-memory.ts';
import type { DocumentReading } from './word/read-document.ts';

/** A pack as far as it is known: each step of its reading knows more. */
export interface KnownPack {
  readonly root: string;
  readonly parts: PackParts;
  /** Items whose folder is there twice, such as `topics/ice`, and how the names are written. */
  readonly twins: ReadonlyMap<string, readonly string[]>;
  readonly languages: readonly [LanguageTag, ...LanguageTag[]];
  readonly tools: PackTools;
}

export interface PackTools extends PartTools {
  readonly reader: PartReader;
  readonly memory: ReadingMemory;
}

/** What each kind of part holds. */
interface PartValues {
  readonly practice: PracticeSettings;
  readonly help: HelpCard;
  readonly notices: readonly Notice[];
  readonly approvals: readonly PackApproval[];
  readonly topic: ItemDraft<TopicCard>;
  readonly exercise: ItemDraft<ExerciseCard>;
  readonly document: DocumentReading;
}

/** What a part says: read, or remembered if nothing of it has changed. */
export async function askPart<Kind extends keyof PartValues>(
  { root, parts, languages, tools }: KnownPack,
  kind: Kind,
  path: string,
  found = parts.at(path),
): Promise<PartAnswer<PartValues[Kind]>> {
  const order: PartOrder = { kind, root, path, ...found, languages };
  const answer = await tools.memory.recall(order, () => tools.reader.read(order, tools));
  return answer as PartAnswer<PartValues[Kind]>; // each kind has one reader
}
