import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fullerOf, readArchiveTree } from '#adapters/archive/archive-tree.ts';
import { createExportFolder } from '#adapters/exports/export-folder.ts';
import { encodeSpreadsheet } from '#adapters/spreadsheet/spreadsheet.ts';
import { faultCode } from '#core/fault-code.ts';
import { fileRefusal } from '#core/file-refusal.ts';
import { type FoundArchive, type Merged, mergeArchives } from '#core/statistics/archive/merging.ts';
import {
  isOwnReport,
  type PrintedKiosk,
  reportCsv,
  reportTables,
} from '#core/statistics/report/report-tables.ts';
import { sumPrinted } from '#core/statistics/report/suppression.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { replaceFile } from '#platform/files/replace-file.ts';
import { contentFolderAround } from './content-folder-around.ts';
import { type Calling, callLine, type Told } from './told.ts';

type Say = Calling['words']['reports']['merge'];

/**
 * `merge FOLDER --out DIR`: one report of all archives in a folder, with what it could not put together in words. Code 1
 * where there is no report.
 */
export async function mergeCommand(args: readonly string[], calling: Calling): Promise<Told> {
  const say = calling.words.reports.merge;
  const order = readOrder(args, say);
  if (typeof order === 'string') return { words: `${order}\n${callLine(say.usage, calling)}`, exitCode: 1 };
  const { folder, out } = order;
  const content = await contentFolderAround(out);
  if (content !== undefined)
    return { words: calling.words.commands.inContentFolder(out, content), exitCode: 1 };
  const found: FoundArchive[] = [];
  try {
    for await (const one of readArchiveTree(folder, diskFiles)) found.push(one);
  } catch (cause) {
    return { words: say.notFound(folder, faultCode(cause)), exitCode: 1 };
  }
  if (!found.some(({ kind }) => kind === 'archive')) return { words: say.nothing(folder), exitCode: 1 };
  const merged = await mergeArchives(found, (one, other) => fullerOf(one, other, diskFiles));
  try {
    const lines = linesOf(merged, say);
    const files = await writeReport(merged, lines, out, calling);
    return { words: [...lines, say.written(out, files)].join('\n'), exitCode: 0 };
  } catch (cause) {
    return { words: whyNotWritten(cause, out, calling.words), exitCode: 1 };
  }
}

function whyNotWritten(cause: unknown, out: string, { commands, reports }: Calling['words']): string {
  const refusal = fileRefusal(cause);
  if (refusal?.isMaking) return commands.fileRefused(refusal);
  const code = faultCode(cause);
  return code === 'EEXIST' ? reports.merge.foreignFile(out) : reports.merge.notWritten(out, code);
}

function readOrder(args: readonly string[], say: Say) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' } },
    });
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1) return say.noFolder;
    if (values.out === undefined || values.out === '') return say.noOut;
    return { folder: resolve(folder), out: resolve(values.out) };
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause); // the parser's own sentence
  }
}

function linesOf({ kiosks, findings }: Merged, say: Say): readonly string[] {
  const sites = [...Map.groupBy(kiosks, ({ siteName }) => siteName)];
  const months = kiosks.flatMap((kiosk) => kiosk.months);
  const [items] = reportTables(kiosks);
  return [
    say.summary(sites.length, kiosks.length, months.length, items.rows.length),
    ...sites.map(([name, its]) => siteLine(name, its, say)),
    ...(findings.length === 0 ? [say.wellRead] : findings.map((finding) => say.finding(finding))),
  ];
}

function siteLine(name: string, kiosks: readonly PrintedKiosk[], say: Say): string {
  const months = kiosks.flatMap((kiosk) => kiosk.months);
  const visits = sumPrinted(months.map((month) => month.visits)) ?? { atLeast: 0, atMost: 0 };
  return say.site(
    name,
    kiosks.length,
    visits,
    months.reduce((sum, { litHours }) => sum + litHours, 0),
  );
}

/** Workbook and text are written over where a table of ours is beside them. */
async function writeReport({ kiosks }: Merged, lines: readonly string[], out: string, { words }: Calling) {
  const tables = reportTables(kiosks);
  const exports = createExportFolder(out, diskFiles);
  let hasReport = false;
  for (const table of tables)
    await exports.mayReplace(table.file, (start) => {
      hasReport = isOwnReport(table, start);
      return hasReport;
    });
  for (const file of [workbookFile, notesFile]) await exports.mayReplace(file, () => hasReport);
  const notes = { sheet: words.reports.merge.about, lines: [...lines, words.reports.rule] };
  const workbook = await encodeSpreadsheet(tables, notes);
  for (const table of tables) await exports.write(table.file, reportCsv(table));
  await exports.write(
    notesFile,
    notes.lines.map((line) => `${line}\r\n`),
  );
  await replaceFile(join(out, workbookFile), workbook, diskFiles);
  return [...tables.map(({ file }) => file), workbookFile, notesFile];
}

const workbookFile = 'foyer-report.xlsx';
const notesFile = 'foyer-report.txt';
