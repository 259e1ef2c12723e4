import { spawn } from 'node:child_process';
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
import { takeLongTurns } from '#test/bench/take-turns.ts';

const settleMs = 60_000; // the first minute reads the content in
const looks = 12;
const betweenLooksMs = 5_000;

/** What the kiosk costs the machine while nobody touches it: memory that ends with its processes. */
export const memory: Row = {
  id: 'memory',
  metric: 'private memory in the loop, MB',
  target: { kind: 'at-most', times: 1.2 },
  rounds: 1,
  mostRounds: 1,
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
      const sizes = await takeLongTurns(rounds, {
        ours: async () => idleMegabytes(withOwnNode(stage.planKiosk(await folderOfRun()))),
        peer: async () => {
          const folder = await folderOfRun();
          return await besideDatabase(node, folder, (pid) =>
            idleMegabytes(stage.planPeer('empty-window', folder), [pid]),
          );
        },
      });
      return [
        {
          kind: 'compared',
          ...sizes,
          remark:
            'all processes, median from the 60th to the 120th second; against an Electron window with one line of text ' +
            'and a Node that holds better-sqlite3 and an open database',
        },
      ];
    }, copyRuntime);
  },
};

/** The least that anybody's service could be. */
async function besideDatabase<T>(node: string, folder: string, use: (pid: number) => Promise<T>): Promise<T> {
  const program = `const d = new (require('better-sqlite3'))(process.argv[1]);
    d.pragma('journal_mode = WAL'); d.exec('CREATE TABLE IF NOT EXISTS t (a)'); setInterval(() => d, 1e9)`;
  const service = spawn(node, ['-e', program, join(folder, 'peer.db')], { stdio: 'ignore' });
  try {
    return await use(service.pid ?? 0);
  } finally {
    service.kill('SIGKILL');
  }
}

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

/** The median of a minute: pictures come and go with the slides. */
async function idleMegabytes(launch: Launch, others: readonly number[] = []): Promise<number> {
  const run = runElectron(launch);
  try {
    await run.paintedAfterMs;
    await pause(settleMs);
    const sizes: number[] = [];
    for (let look = 0; look < looks; look++) {
      const each = await Promise.all([run.pid, ...others].map(privateBytesOfTree));
      sizes.push(each.reduce((sum, size) => sum + size, 0));
      await pause(betweenLooksMs);
    }
    return median(sizes) / 1_000_000;
  } finally {
    await run.end();
  }
}
