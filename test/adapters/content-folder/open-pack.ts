import { join } from 'node:path';
import { createContentFolder } from '#adapters/content-folder/content-folder.ts';
import type { PartReader } from '#adapters/content-folder/part.ts';
import { readerInPlace } from '#adapters/content-folder/read-part.ts';
import { sharpPictures } from '#adapters/images/pictures.ts';
import { openTrustedKeys } from '#adapters/pack-keys/trusted-keys.ts';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import { systemClock } from '#adapters/system/clock.ts';
import type { LanguageTag } from '#contract/model.ts';
import type { PackReading } from '#core/content/pack-reading.ts';
import type { Files } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { sentenceOf } from '#test/support/in-english.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { type PackFileChanges, writePack } from '#test/support/small-pack.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

export interface PackOptions {
  /** Without one the pack is read on the test's own thread. */
  readonly reader?: PartReader;
  /** What the releases' store writes with. */
  readonly storeFiles?: Files;
  readonly asksForSignatures?: boolean;
}

/** A content folder on the real disk with the small pack in it, changed so. */
export async function openPack(
  changes: PackFileChanges = {},
  files: Files = diskFiles,
  { reader = readerInPlace, storeFiles = diskFiles, asksForSignatures = false }: PackOptions = {},
) {
  const folder = await temporaryFolder();
  const path = join(folder, 'pack');
  await writePack(path, changes);
  const log = createRecordingLogger();
  const objects = await openReleaseStore(join(folder, 'data'), { files: storeFiles, log });
  const tools = {
    files,
    clock: systemClock,
    log,
    pictures: sharpPictures,
    objects,
    keepsDocuments: true,
    reader,
    ...(asksForSignatures && { trust: openTrustedKeys(join(folder, 'data'), { files: diskFiles, log }) }),
  };
  return { path, dataFolder: join(folder, 'data'), log, folder: createContentFolder(path, tools) };
}

/** What a reading puts on the wall: without the names of folders, which are for what staff are told. */
export function onWall({ topics, exercises, ...rest }: PackReading) {
  const withoutFolder = <Item extends { readonly folder?: string }>({ folder: _, ...item }: Item) => item;
  return { ...rest, topics: topics.map(withoutFolder), exercises: exercises.map(withoutFolder) };
}

/** Scans and reads it. */
export async function readPackWith(changes: PackFileChanges, files: Files = diskFiles): Promise<PackReading> {
  const { folder } = await openPack(changes, files);
  const scan = await folder.scan();
  if (scan.kind !== 'found') throw new Error(`The scan says: ${sentenceOf(scan.problem)}`);
  const reading = await folder.read(scan, ['en' as LanguageTag]);
  if (reading === undefined) throw new Error('The pack moved.');
  return reading;
}
