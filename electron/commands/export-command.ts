import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createExportFolder } from '#adapters/exports/export-folder.ts';
import { createCounterReader } from '#adapters/sqlite/counter-reader.ts';
import { databaseFile, defaultDataFolder } from '#adapters/system/data-folder.ts';
import { faultCode } from '#core/fault-code.ts';
import { fileRefusal } from '#core/file-refusal.ts';
import { isLocalDate } from '#core/local-date.ts';
import { CounterReadError } from '#core/statistics/counter-read-error.ts';
import type { Period } from '#core/statistics/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { writeTables } from '#service/export-counters.ts';
import { contentFolderAround } from './content-folder-around.ts';
import { type Calling, callLine, type Told } from './told.ts';

export const exportUsage = 'export --from 2026-11-01 --to 2026-11-30 --out FOLDER [--data-folder DIR]';

type Say = Calling['words']['commands']['export'];

interface Order extends Period {
  readonly out: string;
  readonly database: string;
}

/**
 * `export --from 2026-11-01 --to 2026-11-30 --out FOLDER [--data-folder DIR]`: the counters as two tables, also while the kiosk
 * runs. Code 1 where it could not be done, with a sentence that says why.
 */
export async function exportCommand(args: readonly string[], calling: Calling): Promise<Told> {
  const say = calling.words.commands.export;
  const order = readOrder(args, say);
  if (typeof order === 'string') return { words: `${order}\n${callLine(exportUsage, calling)}`, exitCode: 1 };
  const { from, to, out, database } = order;
  const content = await contentFolderAround(out);
  if (content !== undefined)
    return { words: calling.words.commands.inContentFolder(out, content), exitCode: 1 };
  try {
    const folder = createExportFolder(out, diskFiles);
    const [count, keptSince] = await createCounterReader(database).read(
      { from, to },
      async (rows) => [await writeTables(rows, folder), rows.keptSince] as const,
    );
    const removed = keptSince !== null && from < keptSince ? [say.removed(keptSince)] : [];
    return { words: [say.exported(count, from, to, out), ...removed].join('\n'), exitCode: 0 };
  } catch (cause) {
    return { words: explain(cause, order, calling.words), exitCode: 1 };
  }
}

/** What is asked for, or a sentence about what is wrong with it. */
function readOrder(args: readonly string[], say: Say): Order | string {
  const text = { type: 'string' } as const;
  try {
    const {
      from,
      to,
      out,
      'data-folder': dataFolder = defaultDataFolder(),
    } = parseArgs({
      args: [...args],
      options: { from: text, to: text, out: text, 'data-folder': text },
    }).values;
    if (from === undefined || !isLocalDate(from)) return say.wrongFirstDay(from ?? '');
    if (to === undefined || !isLocalDate(to)) return say.wrongLastDay(to ?? '');
    if (to < from) return say.daysReversed(from, to);
    if (out === undefined || out === '') return say.noFolder;
    return { from, to, out: resolve(out), database: join(resolve(dataFolder), databaseFile) };
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause); // the parser's own sentence
  }
}

function explain(cause: unknown, { database, out }: Order, { commands }: Calling['words']): string {
  const say = commands.export;
  if (cause instanceof CounterReadError) return say.unreadable[cause.fault](database);
  const refusal = fileRefusal(cause);
  if (refusal?.isMaking) return commands.fileRefused(refusal);
  if (faultCode(cause) === 'ENOSPC') return say.diskFull(out);
  if (faultCode(cause) === 'EEXIST') return say.foreignFile(out);
  return say.notWritten(out, faultCode(cause));
}
