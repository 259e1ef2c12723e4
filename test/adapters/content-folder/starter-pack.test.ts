import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createContentFolder } from '#adapters/content-folder/content-folder.ts';
import { readerInPlace as reader } from '#adapters/content-folder/read-part.ts';
import { sharpPictures } from '#adapters/images/pictures.ts';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { planRelease } from '#core/content/plan-release.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { en } from '#test/support/sample-release.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

/** What words and figures do not agree on is held step by step in test/content/steps.test.ts. */
const heldElsewhere: readonly string[] = ['steps-alike', 'cue-unseen', 'half-breath'];

test('the starter pack goes on the wall whole, without a word of complaint or advice', async () => {
  const log = createRecordingLogger();
  const objects = await openReleaseStore(await temporaryFolder(), { files: diskFiles, log });
  const pack = join(import.meta.dirname, '..', '..', '..', 'content');
  const tools = { files: diskFiles, clock: systemClock, log, pictures: sharpPictures, objects, reader };
  const folder = createContentFolder(pack, tools);
  const scan = await folder.scan();
  const reading = scan.kind === 'found' ? await folder.read(scan, [en]) : undefined;
  const plan = reading && planRelease(reading, undefined);
  const others = plan?.problems.filter(({ code }) => !heldElsewhere.includes(code));
  expect(others).toEqual([]);
  expect(plan).toMatchObject({ kind: 'release', leftOut: 0 });
  const content = plan?.kind === 'release' ? plan.release.content : undefined;
  expect(content?.topics.map(({ card }) => card.id).sort()).toEqual(await readdir(join(pack, 'topics')));
  expect(content?.exercises.map(({ card }) => card.id).sort()).toEqual(
    await readdir(join(pack, 'exercises')),
  );
});
