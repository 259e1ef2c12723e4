import { join } from 'node:path';
import { openNodeSqliteCounters } from '#test/bench/counters/node-sqlite-counters.ts';
import { openOurCounters } from '#test/bench/counters/our-counters.ts';
import { openSqliteCommand, sqliteCommandVersion } from '#test/bench/counters/sqlite-command.ts';
import { type CounterWriter, createWorkload, updatesPerSecond } from '#test/bench/counters/workload.ts';
import { writeOutStatements } from '#test/bench/counters/written-statements.ts';
import type { Finding, Row } from '#test/bench/row.ts';
import { takeTurns } from '#test/bench/take-turns.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';

const batchSize = 100;
const batchesPerTurn = 100;

/** How many counter updates a second, a hundred in each transaction. Held only if it is so against the best peer. */
export const logBatch: Row = {
  id: 'log-batch',
  metric: 'acknowledged updates in hundreds, per s',
  target: { kind: 'at-least', times: 0.9 },
  rounds: 11,
  measure: (rounds) =>
    inTemporaryFolder(async (folder) => {
      const next = createWorkload(batchSize);
      const turn = (writer: CounterWriter) => () =>
        updatesPerSecond(writer, Array.from({ length: batchesPerTurn }, next));
      const ours = openOurCounters(join(folder, 'ours.db'));
      const nodeSqlite = openNodeSqliteCounters(join(folder, 'node-sqlite.db'));
      const command = sqliteCommandVersion() === undefined ? undefined : await openCommand(folder);
      const rates = await takeTurns(rounds, {
        ours: turn(ours),
        nodeSqlite: turn(nodeSqlite),
        command: command?.turn,
      });
      for (const writer of [ours, nodeSqlite, command]) await writer?.close();
      return [
        {
          kind: 'compared',
          part: 'node-sqlite',
          ours: rates.ours,
          peer: rates.nodeSqlite,
          remark: 'against the same statements through node:sqlite, FULL',
        },
        commandFinding(rates.ours, rates.command),
      ];
    }),
};

function commandFinding(ours: readonly number[], peer: readonly number[]): Finding {
  const part = 'sqlite3';
  if (peer.length === 0)
    return { kind: 'not-run', part, why: 'there is no sqlite3 command (Debian: sqlite3)' };
  const remark = `against the same statements as text through the sqlite3 command ${sqliteCommandVersion()}, FULL`;
  return { kind: 'compared', part, ours, peer, remark };
}

/** The command runs the statements that ours would run, written out with their values. */
async function openCommand(folder: string) {
  const command = await openSqliteCommand(join(folder, 'command.db'));
  const script = await writeOutStatements(join(folder, 'recorded.db'), batchSize, batchesPerTurn);
  return {
    async turn(): Promise<number> {
      const startedAtMs = performance.now();
      await command.run(script);
      return (batchSize * batchesPerTurn * 1_000) / (performance.now() - startedAtMs);
    },
    close: () => command.close(),
  };
}
