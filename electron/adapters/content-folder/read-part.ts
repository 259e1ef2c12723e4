import type { LanguageTag } from '#contract/model.ts';
import type { ScannedFile } from '#core/content/folder-scan.ts';
import type { Reading } from '#core/content/pack-reading.ts';
import type { Problem } from '#core/content/problems.ts';
import type { Files, ObjectStore, Pictures } from '#core/ports.ts';
import { createPackFiles } from './files/pack-files.ts';
import { createProblemList } from './files/problem-list.ts';
import { readExercise } from './items/read-exercise.ts';
import { readHelp } from './items/read-help.ts';
import { readNotices } from './items/read-notices.ts';
import { readPractice } from './items/read-practice.ts';
import { readTopic } from './items/read-topic.ts';
import { readDocument } from './word/read-document.ts';

/** Which part of a pack to read, as plain data: a thread of its own may do it. */
export interface PartOrder {
  readonly kind: 'practice' | 'help' | 'notices' | 'topic' | 'exercise' | 'document';
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
export interface PartAnswer {
  readonly reading: Reading<unknown>;
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
  readonly lanes: number;
  read(order: PartOrder, tools: PartTools): Promise<PartAnswer>;
}

/** Reads on the calling thread: for commands that a person waits for, and for tests. */
export const readerInPlace: PartReader = { lanes: 1, read: readPart };

/** Reads one part. Rejects where a file was replaced, where a tool does, and where a parser gives up. */
export async function readPart(order: PartOrder, tools: PartTools): Promise<PartAnswer> {
  const { problems, report } = createProblemList();
  const { root, path, languages, unreadable } = order;
  const scan = { kind: 'found' as const, files: order.files, unreadable, problems: [] };
  const files = createPackFiles(root, tools.files, scan);
  const folder = { ...tools, files, path, languages, report };
  const read = (): Promise<Reading<unknown>> => {
    switch (order.kind) {
      case 'practice':
        return readPractice(files, report);
      case 'notices':
        return readNotices(files, languages, report);
      case 'help':
        return readHelp(folder);
      case 'topic':
        return readTopic(folder);
      case 'exercise':
        return readExercise(folder);
      case 'document':
        return readDocument(files, path, report);
    }
  };
  return { reading: await read(), problems };
}
