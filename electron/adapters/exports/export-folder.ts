import { dirname, join } from 'node:path';
import { fault, faultCode } from '#core/fault-code.ts';
import type { ExportFolder, Files } from '#core/ports.ts';
import { nameWhenWhole } from '#platform/files/replace-file.ts';

/** A folder for exports, made when the first one is written. */
export function createExportFolder(folder: string, files: Files): ExportFolder {
  return {
    path: folder,

    mayReplace: (name, isOwn) => refuseForeign(join(folder, name), isOwn, files),

    async write(name, pieces) {
      const path = join(folder, name);
      await files.makeFolder(dirname(path));
      await writeExport(path, pieces, files);
      return path;
    },
  };
}

const headerBytes = 256; // longer than the first names of any header

async function refuseForeign(path: string, isOwn: (start: string) => boolean, files: Files): Promise<void> {
  const stat = await files.stat(path).catch((cause: unknown) => {
    if (faultCode(cause) === 'ENOENT') return undefined;
    throw cause;
  });
  if (stat === undefined) return;
  const start = stat.kind === 'file' ? await files.readPart(path, 0, headerBytes) : new Uint8Array();
  if (isOwn(new TextDecoder('utf-8', { ignoreBOM: true }).decode(start))) return;
  throw fault('EEXIST', path);
}

/** Writes a file whole or not at all: what stood there stays until the new one is on the disk. */
async function writeExport(path: string, pieces: Iterable<string>, files: Files): Promise<void> {
  const part = `${path}.${process.pid}.part`; // two exports at once do not meet
  await nameWhenWhole(part, files, async () => {
    await files.writePieces(part, pieces);
    return { path };
  });
  await files.syncFolder(dirname(path));
}
