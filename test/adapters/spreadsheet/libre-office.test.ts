import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { encodeSpreadsheet } from '#adapters/spreadsheet/spreadsheet.ts';
import { type ReportTable, reportCsv } from '#core/statistics/report/report-tables.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const run = promisify(execFile);

/** On Debian and Ubuntu: `apt-get install libreoffice-calc`; it is found by its name on the path. */
const missing = await run('soffice', ['--version']).then(
  () => undefined,
  () => 'not run: LibreOffice is not installed (apt-get install libreoffice-calc).',
);

/** Titles that an author may give. */
const words = ['Is ice good?', 'Ärzte, “Rücken” und "Ich"; kurz', 'هل الثلج مفيد؟', '腰痛', '1-2 minutes'];
/** Texts that a spreadsheet would reckon with. */
const formulas = ['=1+1', '=HYPERLINK("http://example.org","Ice")', '+49 30 1234', '-3', '@SUM(A1)'];
/** What a plain table cannot say is a text: only the workbook keeps it. */
const likeNumbers = ['007', '2026-11-03'];

const titles = [...words, ...formulas, ...likeNumbers];

const table: ReportTable = {
  file: 'foyer-report-items.csv',
  sheet: 'Items',
  columns: ['foyer-report-items-2', 'month', 'title', 'opened', 'read'],
  rows: titles.map((title, at) => ['Praxis Süd', '2026-11', title, 1_000 + at, at % 2 === 0 ? '<5' : null]),
};

/** Every cell of every sheet as LibreOffice has read it: what it takes for a text in quotes, what for a number without. */
async function readByLibreOffice(folder: string, file: string, importedAs: readonly string[] = []) {
  const profile = pathToFileURL(join(folder, 'profile')).href; // its own: one that is open elsewhere would answer instead
  const out = join(folder, `read-${file}`);
  // Comma, quote, UTF-8; texts in quotes; numbers as they are; formulas, where there are any; every sheet.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,true,false,-1';
  const asked = ['--headless', '--norestore', ...importedAs, '--convert-to', filter, '--outdir', out];
  await run('soffice', [`-env:UserInstallation=${profile}`, ...asked, join(folder, file)], {
    timeout: 100_000,
  });
  const sheets = new Map<string, unknown[][]>();
  for (const name of await readdir(out)) {
    const cells = parse(await readFile(join(out, name)), {
      bom: true,
      relax_column_count: true,
      cast: (text, { quoting }) => (quoting ? text : text === '' ? null : Number(text)),
    });
    sheets.set(name.replace(/^.*-(.+)\.csv$/, '$1'), cells);
  }
  return sheets;
}

test('LibreOffice reads the workbook as it was meant: each count a number, each title a text', {
  timeout: 120_000,
}, async (context) => {
  if (missing !== undefined) return context.skip(missing); // no script installs its 250 MB for this test alone
  const folder = await temporaryFolder();
  const rule = 'Counts below five are printed as “<5”.';
  await writeFile(
    join(folder, 'report.xlsx'),
    await encodeSpreadsheet([table], { sheet: 'About', lines: [rule] }),
  );
  const sheets = await readByLibreOffice(folder, 'report.xlsx');
  expect(sheets.get('Items')).toEqual([table.columns, ...table.rows]);
  expect(sheets.get('About')).toEqual([[rule]]);
});

test('LibreOffice reads the table: each count a number, titles with their letters, and none reckoned with', {
  timeout: 120_000,
}, async (context) => {
  if (missing !== undefined) return context.skip(missing); // no script installs its 250 MB for this test alone
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'items.csv'), [...reportCsv(table)].join(''));
  const utf8 = ['--infilter=Text - txt - csv (StarCalc):44,34,76,1']; // what its window proposes for such a file
  const [header, ...rows] = [...(await readByLibreOffice(folder, 'items.csv', utf8)).values()].flat();
  expect(header).toEqual(table.columns);
  const without = (row: readonly unknown[]) => row.toSpliced(2, 1);
  expect(rows.map(without)).toEqual(table.rows.map(without));
  const readTitles = rows.map((row) => row[2]);
  expect(readTitles.slice(0, words.length)).toEqual(words);
  expect(readTitles.slice(words.length, -likeNumbers.length)).toEqual(formulas.map((text) => `'${text}`));
});
