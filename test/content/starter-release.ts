import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContentFolder } from '#adapters/content-folder/content-folder.ts';
import { readerInPlace as reader } from '#adapters/content-folder/read-part.ts';
import { sharpPictures } from '#adapters/images/pictures.ts';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { documentPath } from '#contract/addresses.ts';
import type { ExerciseCard, TopicCard } from '#contract/model.ts';
import { planRelease } from '#core/content/plan-release.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { en } from '#test/support/sample-release.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { packFolder } from './starter-pack.ts';

/** The starter pack as a release, and its documents as the kiosk makes them. */
export async function readStarterRelease() {
  const dataFolder = await temporaryFolder();
  const log = createRecordingLogger();
  const objects = await openReleaseStore(dataFolder, { files: diskFiles, log });
  const tools = { files: diskFiles, clock: systemClock, log, pictures: sharpPictures, objects, reader };
  const folder = createContentFolder(packFolder, tools);
  const scan = await folder.scan();
  const reading = scan.kind === 'found' ? await folder.read(scan, [en]) : undefined;
  const plan = reading && planRelease(reading, undefined);
  if (plan?.kind !== 'release') throw new Error('The starter pack is no release.');
  const { content, files } = plan.release;
  const documentOf = async <T>(card: Pick<TopicCard | ExerciseCard, 'kind' | 'id'>) => {
    const object = files[documentPath(card, en)]?.object ?? 'none';
    return JSON.parse(await readFile(join(dataFolder, 'content', 'objects', object), 'utf8')) as T; // written by the reader
  };
  return { content, documentOf };
}
