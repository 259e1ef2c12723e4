import { join } from 'node:path';
import { faultCode } from '#core/fault-code.ts';
import type { Files } from '#core/ports.ts';
import type { TriesStore } from '#core/staff/ports.ts';
import { noTries, parseTries, unknownTries } from '#core/staff/tries.ts';
import { replaceFile } from '#platform/files/replace-file.ts';

const triesFile = 'staff-tries.json';
const mostBytes = 1_000;

/** The wrong PINs below a data folder. */
export function createTriesStore(dataFolder: string, files: Files): TriesStore {
  const path = join(dataFolder, triesFile);
  return {
    async read() {
      try {
        const bytes = await files.read(path, mostBytes);
        return parseTries(new TextDecoder().decode(bytes)) ?? unknownTries;
      } catch (cause) {
        return faultCode(cause) === 'ENOENT' ? noTries : unknownTries;
      }
    },
    write: (tries) => replaceFile(path, new TextEncoder().encode(JSON.stringify(tries)), files),
  };
}
