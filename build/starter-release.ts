import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createContentFolder } from '#adapters/content-folder/content-folder.ts';
import { readerInPlace as reader } from '#adapters/content-folder/read-part.ts';
import { sharpPictures as pictures } from '#adapters/images/pictures.ts';
import { createOpeningFile } from '#adapters/release-store/opening-file.ts';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import { systemClock as clock } from '#adapters/system/clock.ts';
import type { Manifest } from '#core/content/manifest.ts';
import type { Logger } from '#core/ports.ts';
import { diskFiles as files } from '#platform/files/disk-files.ts';
import { importPack } from '#service/import-pack.ts';
import { openRollbacks } from '#service/rollbacks.ts';

/**
 * Makes of the starter pack the very release that the service makes of it, laid out like a data folder: a kiosk that is
 * new shows it while the service makes its own. Throws where the pack is not taken whole.
 */
export async function buildStarterRelease(pack: string, out: string, version: string): Promise<Manifest> {
  await rm(out, { recursive: true, force: true });
  const releases = await openReleaseStore(out, { files, log });
  const folder = createContentFolder(pack, { files, clock, log, pictures, objects: releases, reader });
  const scan = await folder.scan();
  if (scan.kind !== 'found') throw new Error(`There is no starter pack in ${resolve(pack)}.`);
  const order = { scan, source: { kind: 'starter-pack' }, current: undefined, isAccepted: false } as const;
  const outcome = await importPack(order, {
    folder,
    releases,
    rollbacks: await openRollbacks(releases),
    clock,
  });
  if (outcome.kind !== 'current') throw new Error(`The starter pack was not taken: ${outcome.kind}.`);
  await createOpeningFile(out, version, { files, log }).keep(outcome.release);
  return outcome.release;
}

const complain = (event: string): never => {
  throw new Error(`The starter pack: ${event}.`);
};
const log: Logger = { info: () => {}, warn: complain, error: complain };
