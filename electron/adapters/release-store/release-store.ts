import { join } from 'node:path';
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
import { collectGarbage } from './collect-garbage.ts';
import { writeDurably, writeWhole } from './durable-file.ts';
import { loadNewestWhole } from './load-release.ts';
import { revisionOf, sha256 } from './revision.ts';
import { findDamagedObjects, isComplete } from './verify-release.ts';

/** Opens the releases below a data folder, and makes their folders. */
export async function openReleaseStore(
  dataFolder: string,
  { files, log }: { readonly files: Files; readonly log: Logger },
): Promise<ReleaseStore> {
  await files.makeFolder(join(dataFolder, objectsFolder));
  await files.makeFolder(join(dataFolder, releasesFolder));

  return {
    revisionOf,

    async put(bytes, type) {
      const object = sha256(bytes);
      const path = join(dataFolder, objectFilePath(object));
      if (!(await hasSize(path, bytes.length, files))) await writeWhole(path, bytes, files);
      return { object, size: bytes.length, type };
    },

    load: () => loadNewestWhole(dataFolder, files),

    async activate(release, made) {
      const manifest: Manifest = {
        format: manifestFormat,
        revision: revisionOf(release),
        ...made,
        ...release,
      };
      if (!(await isComplete(manifest, dataFolder, files)))
        throw new Error('A file of the release is missing.');
      // The order matters: what is named must be on the disk before what names it.
      await files.syncFolder(join(dataFolder, objectsFolder));
      await writeDurably(
        join(dataFolder, releaseFilePath(manifest.revision)),
        encoded(JSON.stringify(manifest)),
        files,
      );
      await writeDurably(join(dataFolder, currentFile), encoded(`${manifest.revision}\n`), files);
      return manifest;
    },

    async verify(manifest) {
      const damaged = await findDamagedObjects(manifest, dataFolder, files);
      for (const object of damaged) await files.remove(join(dataFolder, objectFilePath(object)));
      return damaged.length === 0;
    },

    async collect() {
      try {
        await collectGarbage(dataFolder, files);
      } catch (cause) {
        log.warn('releases-not-collected', { code: faultCode(cause) }); // at worst the disk holds more than it must
      }
    },
  };
}

async function hasSize(path: string, sizeBytes: number, files: Files): Promise<boolean> {
  const stat = await files.stat(path).catch(() => undefined);
  return stat?.kind === 'file' && stat.sizeBytes === sizeBytes;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
