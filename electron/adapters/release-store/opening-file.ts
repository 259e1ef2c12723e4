import { join } from 'node:path';
import { type Opening, openingOf, writeOpening } from '#core/content/opening.ts';
import { openingFile } from '#core/content/release-layout.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Files, Logger } from '#core/ports.ts';
import { sha256 } from '#platform/files/digest.ts';
import { replaceFileUnsynced } from '#platform/files/replace-file.ts';

const maxBytes = 1024 * 1024; // 1 MB: far more than a few cards need

export interface OpeningFile {
  /** Makes the file begin as this release does. Never rejects: without it the next start is slower, no more. */
  keep(release: Opening): Promise<void>;
}

/** The opening beside the releases. It need not outlive a power cut: whoever reads it knows whether it is whole. */
export function createOpeningFile(
  dataFolder: string,
  version: string,
  { files, log }: { readonly files: Files; readonly log: Logger },
): OpeningFile {
  const path = join(dataFolder, openingFile);
  let last: Promise<void> = Promise.resolve();

  const write = async (release: Opening): Promise<void> => {
    const text = writeOpening(openingOf(release), version, sha256);
    const there = await files.read(path, maxBytes).catch(() => undefined); // none yet
    if (there !== undefined && new TextDecoder().decode(there) === text) return;
    await replaceFileUnsynced(path, new TextEncoder().encode(text), files);
  };

  return {
    keep(release) {
      last = last
        .then(() => write(release))
        .catch((cause) => log.warn('opening-not-kept', { code: faultCode(cause) }));
      return last;
    },
  };
}
