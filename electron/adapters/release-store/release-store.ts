import { join } from 'node:path';
import type { Revision } from '#contract/model.ts';
import { type Manifest, manifestFormat } from '#core/content/manifest.ts';
import {
  currentFile,
  objectFilePath,
  objectsFolder,
  releaseFilePath,
  releasesFolder,
} from '#core/content/release-layout.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Files, Logger, ReleaseStore } from '#core/ports.ts';
import { createSingleFlight } from '#core/single-flight.ts';
import { sha256 } from '#platform/files/digest.ts';
import {
  makeFoldersDurably,
  nameWhenWhole,
  replaceFile,
  replaceFileUnsynced,
} from '#platform/files/replace-file.ts';
import { collectGarbage } from './collect-garbage.ts';
import { createLineage } from './lineage.ts';
import { isUnused, loadNewestWhole, readManifests } from './load-release.ts';
import { mendObjects } from './mend-objects.ts';
import { revisionOf } from './revision.ts';
import { fingerprintOf, readRollback, removeRollback, writeRollback } from './stored-rollback.ts';
import { createStoredSizes } from './stored-sizes.ts';
import { isComplete } from './verify-release.ts';

interface ReleaseStoreUses {
  readonly files: Files;
  readonly log: Logger;
  /** Another folder of releases, which may have a good copy of what is spoilt here. */
  readonly spare?: string | undefined;
}

/** Opens the releases below a data folder, and makes their folders. */
export async function openReleaseStore(
  dataFolder: string,
  { files, log, spare }: ReleaseStoreUses,
): Promise<ReleaseStore> {
  let damage: ReturnType<ReleaseStore['damage']> = null;
  const folders = [objectsFolder, releasesFolder].map((name) => join(dataFolder, name));
  const makeFolders = () =>
    makeFoldersDurably(folders, files).catch((cause) =>
      log.warn('release-folders-not-made', { code: faultCode(cause) }),
    );
  await makeFolders();
  const lineageOf = createLineage(dataFolder, files);
  const sizes = createStoredSizes(dataFolder, files);
  /** The same bytes may come twice at once: a picture that two topics show. */
  const singleFlight = createSingleFlight();
  const pointTo = (revision: Revision) =>
    replaceFile(join(dataFolder, currentFile), encoded(`${revision}\n`), files);

  return {
    revisionOf,
    makeFolders,

    async put(bytes, type, object = sha256(bytes)) {
      const path = join(dataFolder, objectFilePath(object));
      await singleFlight(path, async () => {
        if (!(await hasSize(path, bytes.length, files))) await replaceFileUnsynced(path, bytes, files);
      });
      return { object, size: bytes.length, type };
    },

    putFile: (from, type, maxBytes) =>
      singleFlight(from, async () => {
        // Reading it for its hash alone is worth while only if it may be here already.
        const { sizeBytes } = await files.stat(from);
        const known = (await sizes.mayBeHere(sizeBytes)) ? await files.hash(from) : undefined;
        if (
          known !== undefined &&
          (await hasSize(join(dataFolder, objectFilePath(known)), sizeBytes, files))
        ) {
          return { object: known, size: sizeBytes, type };
        }
        // Not yet named by its own hash: what counts is what was copied, not what was read before.
        const part = join(dataFolder, `${objectFilePath(sha256(from))}.part`);
        const { hash, sizeBytes: size } = await nameWhenWhole(part, files, async () => {
          const copied = await files.copy(from, part, maxBytes);
          return { ...copied, path: join(dataFolder, objectFilePath(copied.hash)) };
        });
        return { object: hash, size, type };
      }),

    load: () => loadNewestWhole(dataFolder, files),
    isUnused: () => isUnused(dataFolder, files),

    async activate(release, made) {
      const revision = revisionOf(release);
      const manifest: Manifest = {
        format: manifestFormat,
        revision,
        ...(await lineageOf(revision)),
        ...made,
        ...release,
      };
      if (!(await isComplete(manifest, dataFolder, files)))
        throw new Error('A file of the release is missing.');
      // The order matters: what is named must be on the disk before what names it.
      await files.syncFolder(join(dataFolder, objectsFolder));
      await replaceFile(
        join(dataFolder, releaseFilePath(manifest.revision)),
        encoded(JSON.stringify(manifest)),
        files,
      );
      await pointTo(revision);
      sizes.add(manifest);
      return manifest;
    },

    list: () => readManifests(dataFolder, files),

    async readText(object) {
      const bytes = await files.read(join(dataFolder, objectFilePath(object)), maxTextBytes);
      return new TextDecoder().decode(bytes);
    },

    async restore(release, rollback) {
      if (!(await isComplete(release, dataFolder, files)))
        throw new Error('A file of the release is missing.');
      await writeRollback(dataFolder, rollback, files); // counts from the moment when the pointer agrees with it
      await pointTo(release.revision);
    },

    rollback: () => readRollback(dataFolder, files),
    keepRollback: (rollback) =>
      rollback === undefined ? removeRollback(dataFolder, files) : writeRollback(dataFolder, rollback, files),
    fingerprintOf,

    async verify(release) {
      const { found, left } = await mendObjects(release, { data: dataFolder, spare }, files);
      if (found > 0) {
        log.warn('objects-damaged', { found, mended: found - left });
        damage = { atMs: Date.now(), isMended: left === 0 };
      }
      return left === 0;
    },

    damage: () => damage,

    async collect() {
      try {
        await collectGarbage(dataFolder, files);
      } catch (cause) {
        log.warn('releases-not-collected', { code: faultCode(cause) }); // at worst the disk holds more than it must
      }
    },
  };
}

const maxTextBytes = 16 * 1024 ** 2; // 16 MB: a document is made of files of 1 MB

async function hasSize(path: string, sizeBytes: number, files: Files): Promise<boolean> {
  const stat = await files.stat(path).catch(() => undefined);
  return stat?.kind === 'file' && stat.sizeBytes === sizeBytes;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
