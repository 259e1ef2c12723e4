import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { createContentFolder } from '#adapters/content-folder/content-folder.ts';
import { scanThrough } from '#adapters/content-folder/files/threaded-scan.ts';
import { readerInPlace as reader } from '#adapters/content-folder/read-part.ts';
import { createThreadReader } from '#adapters/content-folder/thread/thread-reader.ts';
import { sharpPictures } from '#adapters/images/pictures.ts';
import { createOpeningFile } from '#adapters/release-store/opening-file.ts';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import { systemClock as clock } from '#adapters/system/clock.ts';
import { type FolderScan, type FoundScan, isSameScan } from '#core/content/folder-scan.ts';
import type { Manifest } from '#core/content/manifest.ts';
import type { Logger } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { throughThreads } from '#platform/files/threaded-files.ts';
import { createJobThreads } from '#platform/threads/job-threads.ts';
import { importPack } from '#service/import-pack.ts';
import { openRollbacks } from '#service/rollbacks.ts';

/** The kiosk's own way from a content folder to a release, its reader in a thread of its own as in the service. */
export interface KioskImport {
  /** A kiosk that never took this folder: the look at the folder, all that follows, and the release on the disk. */
  importAll(contentFolder: string, dataFolder: string): Promise<Manifest>;
  /** What the service does once a release is on the wall. */
  keepOpening(release: Manifest, dataFolder: string): Promise<void>;
  close(): Promise<void>;
}

/** An item that is refused is no figure but a fault: what is left out is read quickly. */
export function openKioskImport(): KioskImport {
  const reader = createThreadReader(programOf('reader'), strictLog);
  const threads = createJobThreads(programOf('jobs'));
  const files = throughThreads(diskFiles, threads.run);
  const look = scanThrough(threads.run);
  return {
    async importAll(contentFolder, dataFolder) {
      const releases = await openReleaseStore(dataFolder, {
        files: { ...files, read: diskFiles.read },
        log: strictLog,
      });
      const tools = {
        files,
        clock,
        log: strictLog,
        pictures: sharpPictures,
        objects: releases,
        reader,
        scan: look,
      };
      const folder = createContentFolder(contentFolder, tools);
      const uses = { folder, releases, rollbacks: await openRollbacks(releases), clock };
      const scan = found(await folder.scan());
      const source = { kind: 'content-folder', folder: contentFolder } as const;
      const outcome = await importPack({ scan, source, current: undefined, isAccepted: false }, uses);
      if (outcome.kind !== 'current') throw new Error(`The pack was not taken: ${outcome.kind}.`);
      if (outcome.leftOut > 0) throw new Error(`The release leaves ${outcome.leftOut} items out.`);
      return outcome.release;
    },
    async keepOpening(release, dataFolder) {
      const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
      await createOpeningFile(dataFolder, version, { files: diskFiles, log: strictLog }).keep(release);
    },
    async close() {
      await Promise.all([reader.close(), threads.close()]);
    },
  };
}

/** The look at a folder in which nothing has changed, as the service takes it every 30 s. */
export async function openRescan(contentFolder: string): Promise<() => Promise<void>> {
  const log = strictLog;
  const scan = scanThrough(createJobThreads(programOf('jobs')).run);
  const objects = { put: refuse, putFile: refuse };
  const folder = createContentFolder(contentFolder, {
    ...{ files: diskFiles, clock, log, pictures: sharpPictures, objects, reader, scan },
  });
  const taken = found(await folder.scan());
  return async () => {
    if (!isSameScan(taken, await folder.scan())) throw new Error('Something changed in the folder.');
  };
}

const programOf = (name: string) =>
  new URL(`electron/threads/${name}.ts`, pathToFileURL(`${process.cwd()}/`));

const complain = (event: string): never => {
  throw new Error(`The import says ${event}.`);
};
const strictLog: Logger = { info: () => {}, warn: complain, error: complain };

function found(scan: FolderScan): FoundScan {
  if (scan.kind !== 'found') throw new Error(`The folder is ${scan.kind}.`);
  return scan;
}

function refuse(): never {
  throw new Error('A look stores nothing.');
}
