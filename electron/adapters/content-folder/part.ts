import type { LanguageTag } from '#contract/model.ts';
import type { ScannedFile } from '#core/content/folder-scan.ts';
import type { Reading } from '#core/content/pack-reading.ts';
import type { Problem } from '#core/content/problems.ts';
import type { Files, ObjectStore, Pictures } from '#core/ports.ts';

/** Which part of a pack to read, as plain data: a thread of its own may do it. */
export interface PartOrder {
  readonly kind: 'practice' | 'help' | 'notices' | 'approvals' | 'topic' | 'exercise' | 'document';
  /** The content folder. */
  readonly root: string;
  /** Below it, the file or folder that the part is. */
  readonly path: string;
  /** What the scan found of this part. */
  readonly files: readonly ScannedFile[];
  readonly unreadable: readonly string[];
  /** The practice's languages, its own first. */
  readonly languages: readonly [LanguageTag, ...LanguageTag[]];
}

/** What a part says, and what was noticed in it. */
export interface PartAnswer<T = unknown> {
  readonly reading: Reading<T>;
  readonly problems: readonly Problem[];
}

export interface PartTools {
  readonly files: Pick<Files, 'read' | 'readPart'>;
  readonly pictures: Pictures;
  readonly objects: ObjectStore;
}

/** Reads parts of packs. Rejects with `FileReplaced` if somebody writes meanwhile. */
export interface PartReader {
  /** How many parts are worth asking for at once. */
  readonly partsAtOnce: number;
  /** Orders are near: what takes a while to start is started. */
  prepare(): void;
  read(order: PartOrder, tools: PartTools): Promise<PartAnswer>;
}

/** Takes note of a problem. */
export type Report = (found: Problem) => void;
