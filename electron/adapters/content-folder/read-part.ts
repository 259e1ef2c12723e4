import type { Reading } from '#core/content/pack-reading.ts';
import type { ProblemCode } from '#core/content/problems.ts';
import { unturnedIn } from '#core/content/text-direction.ts';
import { isUnpublished, openLedger } from './account/ledger.ts';
import { createPackFiles } from './files/pack-files.ts';
import { readApprovals } from './items/read-approvals.ts';
import { readExercise } from './items/read-exercise.ts';
import { readHelp } from './items/read-help.ts';
import { readNotices } from './items/read-notices.ts';
import { readPractice } from './items/read-practice.ts';
import { readTopic } from './items/read-topic.ts';
import type { PartAnswer, PartOrder, PartReader, PartTools } from './part.ts';
import { createProblemList } from './problem-list.ts';
import { unturnedObjects } from './unturned-objects.ts';
import { readDocument } from './word/read-document.ts';

/** Reads on the calling thread: for commands that a person waits for, and for tests. */
export const readerInPlace: PartReader = { partsAtOnce: 1, prepare() {}, read: readPart };

/** Reads one part. Rejects where a file was replaced, where a tool does, and where a parser gives up. */
export async function readPart(order: PartOrder, tools: PartTools): Promise<PartAnswer> {
  const { problems, report } = createProblemList();
  const { root, path, languages, unreadable } = order;
  const scan = { kind: 'found' as const, files: order.files, unreadable, problems: [] };
  const ledger = openLedger(createPackFiles(root, tools.files, scan), unturnedObjects(tools.objects));
  const { files, objects } = ledger;
  const folder = { ...tools, files, objects, path, languages, report };
  const read = (): Promise<Reading<unknown>> => {
    switch (order.kind) {
      case 'practice':
        return readPractice(files, report);
      case 'notices':
        return readNotices(files, languages, report);
      case 'approvals':
        return readApprovals(files, report);
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
  const reading = unturnedIn(await read());
  if (reading.kind === 'good') ledger.settle(reading.value, problems, report);
  const isShown = reading.kind === 'good' && !isUnpublished(reading.value);
  return { reading, problems: isShown ? problems : problems.filter(({ code }) => !ofShown.includes(code)) };
}

/** What is told of words and pictures that are on the wall. */
const ofShown: readonly ProblemCode[] = [
  'sign-in-words',
  'link-dropped',
  'table-as-list',
  'block-unknown',
  'text-bare',
  'text-encoding',
  'text-twice-encoded',
  'picture-mended',
  'picture-ending',
  'clip-misnamed',
  'motion-doubt',
];
