import { join } from 'node:path';
import type { Manifest } from '#core/content/manifest.ts';
import { objectFilePath } from '#core/content/release-layout.ts';
import { faultCode } from '#core/fault-code.ts';
import { mapConcurrent } from '#core/map-concurrent.ts';
import type { Files } from '#core/ports.ts';
import { createRetry, troubledDisk, withRetries } from '#platform/files/retry.ts';

/** True if every file of the release is there with its size. Quick. */
export async function isComplete(
  { files: rows }: Pick<Manifest, 'files'>,
  dataFolder: string,
  files: Files,
): Promise<boolean> {
  const whole = await mapConcurrent(Object.values(rows), looksAtOnce, async ({ object, size }) => {
    const stat = await files.stat(join(dataFolder, objectFilePath(object))).catch(() => undefined);
    return stat?.kind === 'file' && stat.sizeBytes === size;
  });
  return !whole.includes(false);
}

const looksAtOnce = 4;

/** Objects of a release that must be made anew. */
export interface DamagedObjects {
  /** Their bytes are not what their names say. */
  readonly spoilt: readonly string[];
  /** They are not there: nothing has to be removed, and a disk that only says so loses nothing. */
  readonly missing: readonly string[];
}

/**
 * Reads every byte of the release. A file that cannot be read now is not called spoilt, unless others on the same disk
 * can be read again: then it lies on a bad place.
 */
export async function findDamagedObjects(
  { files: rows }: Pick<Manifest, 'files'>,
  dataFolder: string,
  files: Files,
): Promise<DamagedObjects> {
  const patient = withRetries(files, createRetry(troubledDisk));
  const look = async (object: string): Promise<'whole' | 'spoilt' | 'missing' | 'unreadable' | 'closed'> => {
    try {
      const hash = await patient.hash(join(dataFolder, objectFilePath(object)));
      return hash === object ? 'whole' : 'spoilt';
    } catch (cause) {
      if (faultCode(cause) === 'EIO') return 'unreadable';
      return troubledDisk.codes.includes(faultCode(cause)) ? 'closed' : 'missing';
    }
  };
  const looks = new Map<string, Awaited<ReturnType<typeof look>>>();
  for (const object of new Set(Object.values(rows).map((row) => row.object))) {
    looks.set(object, await look(object));
  }
  const found = (what: string) => [...looks.keys()].filter((object) => looks.get(object) === what);
  const [whole] = found('whole');
  const isDiskWell = whole !== undefined && (await look(whole)) === 'whole';
  return {
    spoilt: [...found('spoilt'), ...(isDiskWell ? found('unreadable') : [])],
    missing: found('missing'),
  };
}
