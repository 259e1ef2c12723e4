import { join } from 'node:path';
import type { Manifest } from '#core/content/manifest.ts';
import { objectFilePath } from '#core/content/release-layout.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Files } from '#core/ports.ts';
import { mayBeOverSoon, withPatientReading } from './patient-reading.ts';

/** True if every file of the release is there with its size. Quick. */
export async function isComplete(
  { files: rows }: Pick<Manifest, 'files'>,
  dataFolder: string,
  files: Files,
): Promise<boolean> {
  for (const { object, size } of Object.values(rows)) {
    const stat = await files.stat(join(dataFolder, objectFilePath(object))).catch(() => undefined);
    if (stat?.kind !== 'file' || stat.sizeBytes !== size) return false;
  }
  return true;
}

/**
 * The objects of the release whose bytes are gone or not what their names say. Reads every byte. A file that cannot be
 * read now is not called damaged, unless others on the same disk can be read again: then it lies on a bad place.
 */
export async function findDamagedObjects(
  { files: rows }: Pick<Manifest, 'files'>,
  dataFolder: string,
  files: Files,
): Promise<readonly string[]> {
  const patient = withPatientReading(files);
  const look = async (object: string): Promise<'whole' | 'damaged' | 'unreadable' | 'closed'> => {
    try {
      const hash = await patient.hash(join(dataFolder, objectFilePath(object)));
      return hash === object ? 'whole' : 'damaged';
    } catch (cause) {
      if (!mayBeOverSoon(cause)) return 'damaged'; // it is not there, or no file any more
      return faultCode(cause) === 'EIO' ? 'unreadable' : 'closed';
    }
  };
  const looks = new Map<string, Awaited<ReturnType<typeof look>>>();
  for (const object of new Set(Object.values(rows).map((row) => row.object))) {
    looks.set(object, await look(object));
  }
  const found = (what: string) => [...looks.keys()].filter((object) => looks.get(object) === what);
  const [whole] = found('whole');
  const isDiskWell = whole !== undefined && (await look(whole)) === 'whole';
  return [...found('damaged'), ...(isDiskWell ? found('unreadable') : [])];
}
