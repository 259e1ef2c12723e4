import { cp, rename, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { StaffAnswer } from '#contract/staff.ts';
import { mountSilentShare } from './silent-share.ts';
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
  if (!isShort) {
    tolls.push(await tryOnce('folder removed and made again', replaceFolder));
    tolls.push(await tryOnce('folder on a share that falls silent', fallSilent));
  }
  return sumOf(tolls);
}

/** It counts on meanwhile, tells staff, and takes what is there when the share is back. */
async function fallSilent(trial: Trial): Promise<readonly string[]> {
  const { client, contentFolder } = trial.service;
  if (!(await trial.update(2, promisedMs))) return told(false);
  const share = await mountSilentShare(contentFolder);
  const wrong: string[] = [];
  try {
    await client.runStaffCommand({ kind: 'open-door' }); // no PIN is set
    const isTold = await within(promisedMs, async () => {
      const fromMs = performance.now();
      await trial.count(1);
      await client.getSnapshot();
      const { health } = (await client.runStaffCommand({ kind: 'describe-health' })) as HealthAnswer;
      if (performance.now() - fromMs > answerMs) wrong.push('the service kept somebody waiting');
      return health.lines.some(({ id, isWell }) => id === 'folder' && !isWell);
    });
    if (!isTold) wrong.push('staff are not told');
    share.breakOff();
    if (!(await trial.isShown(2, 5_000))) wrong.push('the wall changed');
  } finally {
    share.unmount();
  }
  return [...wrong, ...told(await trial.update(3, promisedMs))];
}

const answerMs = 2_000;
type HealthAnswer = Extract<StaffAnswer, { kind: 'health' }>;

async function within(ms: number, isSo: () => Promise<boolean>): Promise<boolean> {
  for (const endMs = performance.now() + ms; performance.now() < endMs; await pause(5_000))
    if (await isSo()) return true;
  return false;
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
