import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { plainWindowMs } from '#test/bench/electron/plain-window.ts';
import { onStage } from '#test/bench/electron/stage.ts';
import type { Finding, Row } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';
import { processFaults } from '#test/faults/process-faults.ts';
import { hurtNewKiosk } from '#test/faults/processes.ts';

const mostMs = 3_000;

/** How long the wall is wrong after one of its processes was killed. */
export const recover: Row = {
  id: 'recover',
  metric: 'from a kill to the wall being right again, ms',
  target: { kind: 'at-most', times: 1.3 },
  rounds: 3,
  measure: (rounds) =>
    onStage(async (stage) => {
      const times = await takeTurns(rounds, {
        screen: () => killed('screen killed'),
        window: () => plainWindowMs(stage),
        service: () => killed('service killed'),
        process: async () => coldProcessMs(await mkdtemp(join(stage.folder, 'run-'))),
      });
      const bound = (part: string, ours: readonly number[]): Finding => ({
        kind: 'compared',
        part: `${part}-bound`,
        target: { kind: 'at-most', times: 1 },
        ours,
        peer: ours.map(() => mostMs),
        remark: `against the ${mostMs / 1_000} s that are promised`,
      });
      return [
        {
          kind: 'compared',
          part: 'screen',
          ours: times.screen,
          peer: times.window,
          remark:
            'the screen killed, until its first slide; against a window with one line of text, opened cold',
        },
        bound('screen', times.screen),
        {
          kind: 'compared',
          part: 'service',
          ours: times.service,
          peer: times.process,
          remark: 'the service killed, until it answers; against a Node that opens a database, started cold',
        },
        bound('service', times.service),
      ];
    }),
};

async function killed(name: string): Promise<number> {
  const fault = processFaults.find((one) => one.name === name);
  if (fault === undefined) throw new Error(`There is no fault ${name}.`);
  const tookMs = await hurtNewKiosk(fault);
  if (tookMs === null) throw new Error(`${name}: the wall did not come back`);
  return tookMs;
}

async function coldProcessMs(folder: string): Promise<number> {
  const program = `const d = new (require('better-sqlite3'))(process.argv[1]);
    d.pragma('journal_mode = WAL'); d.exec('CREATE TABLE t (a)'); process.send('ready'); setInterval(() => d, 1e9)`;
  const startedAtMs = performance.now();
  const child = spawn(process.execPath, ['-e', program, join(folder, 'peer.db')], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await once(child, 'message');
  const tookMs = performance.now() - startedAtMs;
  child.kill('SIGKILL');
  return tookMs;
}
