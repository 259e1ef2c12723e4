import { cp, rename, rm } from 'node:fs/promises';
import { sumOf, type Toll, type Trial, tryOnce } from './trial.ts';

const promisedMs = 120_000; // a look every half minute, two that must agree, and a very busy machine

/** What the watcher does, and what happens to the folder besides. */
const wounds = ['silent', 'refused', 'failing', 'storm'] as const;

/** Takes updates although nothing, nonsense or far too much is heard of the folder: it is looked at all the same. */
export async function breakWatchers(isShort: boolean): Promise<Toll> {
  const tolls: Toll[] = [];
  for (const wound of isShort ? (['storm'] as const) : wounds)
    tolls.push(
      await tryOnce(
        `watcher ${wound}`,
        async (trial) => told(await trial.update(2, promisedMs)),
        () => ({
          execArgv: ['--import', new URL('./preloads/wounded-watcher.ts', import.meta.url).href],
          environment: { FOYER_WATCHER: wound },
        }),
      ),
    );
  if (!isShort) tolls.push(await tryOnce('folder removed and made again', replaceFolder));
  return sumOf(tolls);
}

async function replaceFolder(trial: Trial): Promise<readonly string[]> {
  const { contentFolder } = trial.service;
  if (!(await trial.update(2, promisedMs))) return told(false);
  await cp(contentFolder, `${contentFolder}-kept`, { recursive: true });
  await rm(contentFolder, { recursive: true });
  if (!(await trial.isShown(2, 5_000))) return ['the wall changed when the folder went'];
  await rename(`${contentFolder}-kept`, contentFolder);
  return told(await trial.update(3, promisedMs));
}

function told(isThere: boolean): readonly string[] {
  return isThere ? [] : ['the update did not come'];
}
