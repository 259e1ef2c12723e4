import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createContentFolder } from '#adapters/content-folder/content-folder.ts';
import { readerInPlace as reader } from '#adapters/content-folder/read-part.ts';
import { sharpPictures } from '#adapters/images/pictures.ts';
import { createDryObjects } from '#adapters/release-store/dry-objects.ts';
import { openNoteBook } from '#adapters/release-store/note-book.ts';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import { createSticks } from '#adapters/sticks/sticks.ts';
import { systemClock } from '#adapters/system/clock.ts';
import type { Clock, Files } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import type { ContentUses } from '#service/content-parts.ts';
import { startContent } from '#service/content-service.ts';
import { createWall, type Wall } from '#service/wall.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { writePack } from '#test/support/small-pack.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { wordsIn } from '#words/words.ts';

/** Quick enough for a test; the order of things is that of the real ones. */
const quickTimes = { scanEveryMs: 250, settleMs: 60, hintMs: 10, restlessMs: 400, calmMs: 0 };

export interface ServiceFolders {
  readonly folder: string;
  readonly contentFolder: string;
  readonly dataFolder: string;
}

/** Folders of a kiosk that never ran; its starter pack is the small pack. */
export async function newFolders(): Promise<ServiceFolders> {
  const folder = await temporaryFolder();
  await writePack(join(folder, 'starter'));
  return { folder, contentFolder: join(folder, 'content'), dataFolder: join(folder, 'data') };
}

export interface ServiceChanges {
  readonly files?: Files;
  readonly clock?: Clock;
  /** What shows the releases; one that shows all of them, if not given. */
  readonly wall?: Wall;
  readonly uses?: Partial<ContentUses>;
  /** Another folder of releases, with good copies. */
  readonly spare?: string;
}

/** The content part of the service on the real disk. It ends with the test. */
export async function openContent(folders: ServiceFolders, changes: ServiceChanges = {}) {
  const { files = diskFiles, clock = systemClock, uses = {} } = changes;
  const { folder, contentFolder, dataFolder } = folders;
  const log = createRecordingLogger();
  const releases = await openReleaseStore(dataFolder, { files, log, spare: changes.spare });
  const tools = { files, clock, log, pictures: sharpPictures, objects: releases, reader };
  const { wall = createWall(clock) } = changes;
  const numbers: number[] = [];
  wall.subscribe((news) => numbers.push(news.number));
  const sentences: string[] = [];
  const content = await startContent({
    wall,
    openPack: (path) => createContentFolder(path, { ...tools, objects: createDryObjects(diskFiles) }),
    sticks: createSticks(files, [{ folder: join(folder, 'media'), depth: 1 }]),
    kiosk: { name: 'reception', id: 'f0e1' },
    kioskProblems: () => [],
    words: wordsIn.en,
    collectAfterMs: 60_000,
    folder: createContentFolder(contentFolder, tools),
    starterPack: createContentFolder(join(folder, 'starter'), { ...tools, files: diskFiles }),
    builtIn: async () => undefined,
    releases,
    notes: await openNoteBook(dataFolder, { files, log }),
    clock,
    log,
    times: quickTimes,
    firstReleaseMs: 5_000,
    mendMs: 5_000,
    beginAgainMs: 300,
    verifyAfterMs: 20_000,
    verifyEveryMs: 20_000,
    say: (sentence) => sentences.push(sentence),
    ...uses,
  });
  onTestFinished(() => content.stop());
  return { wall, log, numbers, sentences, content, releases };
}
