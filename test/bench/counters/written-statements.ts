import { openNodeSqliteCounters } from './node-sqlite-counters.ts';
import { createWorkload } from './workload.ts';

/** The statements, with their values, by which so many batches of `size` updates are counted. `path` is a scratch database. */
export async function writeOutStatements(path: string, size: number, batches: number): Promise<string> {
  const statements: string[] = [];
  const recorder = openNodeSqliteCounters(path, (sql) => statements.push(sql));
  const next = createWorkload(size);
  for (let count = 0; count < batches; count++) await recorder.record(next());
  await recorder.close();
  return statements.map((sql) => `${sql};`).join('\n');
}
