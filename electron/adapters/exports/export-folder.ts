import { dirname, join } from 'node:path';
import type { ExportFolder, Files } from '#core/ports.ts';
import { nameWhenWhole } from '#platform/files/replace-file.ts';

/** A folder for exports, made when the first one is written. */
export function createExportFolder(folder: string, files: Files): ExportFolder {
  return {
    async write(name, pieces) {
      await files.makeFolder(folder);
      const path = join(folder, name);
      await writeExport(path, pieces, files);
      return path;
    },
  };
}

/** Writes a file whole or not at all: what stood there stays until the new one is on the disk. */
export async function writeExport(path: string, pieces: Iterable<string>, files: Files): Promise<void> {
  const part = `${path}.${process.pid}.part`; // two exports at once do not meet
  await nameWhenWhole(part, files, async () => {
    await files.writePieces(part, pieces);
    return { path };
  });
  await files.syncFolder(dirname(path));
}
