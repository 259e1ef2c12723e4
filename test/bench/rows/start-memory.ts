import { cp, mkdtemp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Runtime } from '#build/electron-runtime/find-runtime.ts';
import type { Launch } from '#build/launch.ts';
import { runElectron } from '#test/bench/electron/electron-run.ts';
import { privateBytesOfTree } from '#test/bench/electron/process-tree.ts';
import { onStage } from '#test/bench/electron/stage.ts';
import { median } from '#test/bench/figures.ts';
import type { Row } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';

const settleMs = 5_000; // after the first slide
const looks = 6;
const betweenLooksMs = 1_000;

/** What the kiosk costs the machine while nobody touches it: memory that ends with its processes. */
export const startMemory: Row = {
  id: 'start-memory',
  metric: 'private memory in the loop, MB',
  target: { kind: 'at-most', times: 1.5 },
  rounds: 5,
  measure: (rounds) => {
    if (process.platform !== 'linux')
      throw new Error('only Linux says how much memory of a process is its own');
    return onStage(async (stage) => {
      const node = join(stage.folder, basename(process.execPath));
      await cp(process.execPath, node);
      const folderOfRun = () => mkdtemp(join(stage.folder, 'run-'));
      const withOwnNode = (launch: Launch): Launch => ({
        ...launch,
        environment: { ...launch.environment, FOYER_NODE: node },
      });
      const sizes = await takeTurns(rounds, {
        ours: async () => idleMegabytes(withOwnNode(stage.planKiosk(await folderOfRun()))),
        peer: async () => idleMegabytes(stage.planEmptyWindow(await folderOfRun())),
      });
      return [
        {
          kind: 'compared',
          ...sizes,
          remark: 'all processes, the service among them, against an Electron window with one line of text',
        },
      ];
    }, copyRuntime);
  },
};

/** Memory that another program shares is not counted: a copy of its own keeps others from making this one look small. */
async function copyRuntime(runtime: Runtime, folder: string): Promise<Runtime> {
  const copy = join(folder, 'runtime');
  await cp(runtime.folder, copy, { recursive: true });
  return {
    ...runtime,
    folder: copy,
    executable: join(copy, runtime.executable.slice(runtime.folder.length)),
  };
}

/** The median of a few looks: pictures come and go with the slides. */
async function idleMegabytes(launch: Launch): Promise<number> {
  const run = runElectron(launch);
  try {
    await run.paintedAfterMs;
    await pause(settleMs);
    const sizes: number[] = [];
    for (let look = 0; look < looks; look++) {
      sizes.push(await privateBytesOfTree(run.pid));
      await pause(betweenLooksMs);
    }
    return median(sizes) / 1_000_000;
  } finally {
    await run.end();
  }
}
