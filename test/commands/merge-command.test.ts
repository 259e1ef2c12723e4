import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import yauzl from 'yauzl';
import { encodeArchive } from '#adapters/archive/encode-archive.ts';
import { mergeCommand } from '#commands/merge-command.ts';
import { fromSources } from '#commands/told.ts';
import { type ArchiveFacts, type ArchiveRows, archivePath } from '#core/statistics/archive/archive.ts';
import { monthsOf } from '#core/statistics/report/month.ts';
import { type TreePlan, writeArchiveTree } from '#test/support/archive-tree.ts';
import { sampleFacts, sampleRows } from '#test/support/sample-archive.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

interface Written {
  readonly facts: ArchiveFacts;
  readonly rows: ArchiveRows;
  readonly path: string;
}

async function tree(plan: TreePlan) {
  const folder = await temporaryFolder();
  const files: Written[] = [];
  for await (const file of writeArchiveTree(folder, plan)) files.push(file);
  return { folder, files, out: join(await temporaryFolder(), 'report') };
}

const small = { kiosks: 2, months: ['2026-10', '2026-11'], tenths: 3 };
const merge = (folder: string, out: string) => mergeCommand([folder, '--out', out], fromSources);

async function tableOf(out: string, name: string) {
  const [header = '', ...lines] = (await readFile(join(out, name), 'utf8')).trimEnd().split('\r\n');
  return { header, lines };
}

test('six kiosks of three practices are one report, whose visits are those that were counted', async () => {
  const { folder, files, out } = await tree({ kiosks: 6, months: ['2026-10', '2026-11'], tenths: 2 });
  const { words, exitCode } = await merge(folder, out);
  expect(exitCode, words).toBe(0);
  expect(words).toMatch(/^6 kiosks of 3 practices, 12 months in all: \d+ rows\.\n/);
  expect(words).toContain('Every archive in the folder was read.');
  const { header, lines } = await tableOf(out, 'foyer-report-months.csv');
  expect(header).toMatch(/^\uFEFFfoyer-report-months-2,kiosk,kiosk name,month,lit hours,visits,/);
  const visitsOf = (rows: ArchiveRows) => rows.hours.reduce((sum, row) => sum + (row.visits ?? 0), 0);
  const counted = files.map(({ facts, rows }) => {
    const visits = visitsOf(rows);
    return `${facts.siteName} ${facts.kioskName} ${facts.month} ${0 < visits && visits < 5 ? '<5' : visits}`;
  });
  const printed = lines.map((line) => line.split(','));
  expect(printed.map(([site, , name, month, , visits]) => `${site} ${name} ${month} ${visits}`)).toEqual(
    counted,
  );
});

test('thirty kiosks of three years are one report, each month of each once', async () => {
  const folder = await temporaryFolder();
  const { items, hours } = sampleRows('2026-11');
  const [item, hour] = [items[0], hours[0]];
  if (item === undefined || hour === undefined) throw new Error('There are rows.');
  const months = [2024, 2025, 2026].flatMap(monthsOf);
  const kiosks = Array.from({ length: 30 }, (_, at) => at);
  await Promise.all(
    kiosks.flatMap((at) =>
      months.map(async (month) => {
        const [kiosk, date] = [at.toString(16).padStart(10, '0'), `${month}-15`];
        const facts = { ...sampleFacts, kiosk, kioskName: `Waiting room ${at + 1}`, month };
        const rows = { items: [{ ...item, date }], hours: [{ ...hour, date, visits: 10 + at }] };
        const path = join(folder, archivePath(facts));
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, encodeArchive(facts, rows));
      }),
    ),
  );
  const out = join(folder, 'out');
  const { words } = await merge(folder, out);
  expect(words).toMatch(/^30 kiosks of 1 practice, 1080 months in all: 1080 rows\./);
  expect(words).toContain(`Riverside Practice: 30 kiosks, ${36 * (30 * 10 + (29 * 30) / 2)} visits`);
  expect(words).toContain('Every archive in the folder was read.');
  const { lines } = await tableOf(out, 'foyer-report-months.csv');
  expect(new Set(lines.map((line) => line.split(',').slice(1, 4).join(' '))).size).toBe(1_080);
});

test('the same archives merged twice, in other folders and twice over are the same report', async () => {
  const { folder, out } = await tree(small);
  await merge(folder, out);
  const first = await readFile(join(out, 'foyer-report-items.csv'));
  await cp(join(folder, 'site=practice-1'), join(folder, 'backup', 'of last week'), { recursive: true });
  const { words, exitCode } = await merge(folder, out);
  expect([exitCode, words]).toEqual([0, expect.stringContaining('Every archive in the folder was read.')]);
  expect(await readFile(join(out, 'foyer-report-items.csv'))).toEqual(first);
});

test('no count of 1 to 4 stands in any table, and the workbook holds the same and the rule', async () => {
  const { folder, out } = await tree(small);
  await merge(folder, out);
  const { header, lines } = await tableOf(out, 'foyer-report-items.csv');
  const opened = header.split(',').indexOf('opened');
  const cells = lines.flatMap((line) => line.split(',').slice(opened));
  expect(cells.filter((cell) => /^[1-4]$/.test(cell))).toEqual([]);
  expect(cells).toContain('<5');
  const texts = await textsOf(join(out, 'foyer-report.xlsx'));
  expect(
    texts.filter((text) => text === '&lt;5').length + texts.filter((text) => text === '<5').length,
  ).toBeGreaterThan(0);
  expect(texts.join(' ')).toContain('no subtraction');
});

/** Every text of a workbook's parts. */
async function textsOf(path: string): Promise<readonly string[]> {
  const zip = await yauzl.openPromise(path);
  const texts: string[] = [];
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    let xml = '';
    for await (const piece of stream) xml += String(piece);
    texts.push(...[...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text));
  }
  return texts;
}

test('what does not fit is named in words and left out: gaps, zones, copies, damage, newer and foreign files', async () => {
  const { folder, files, out } = await tree({ kiosks: 2, months: ['2026-08', '2026-11'], tenths: 2 });
  const [first, last] = [files[0], files.at(-1)];
  if (first === undefined || last === undefined) throw new Error('There are files.');
  const put = async (name: string, bytes: Uint8Array) => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  };
  const columnData = [{ name: 'a', data: [1] }];
  await put(
    'a/newer.parquet',
    new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata: [{ key: 'foyer.archive', value: '9' }] })),
  );
  await put('a/foreign.parquet', new Uint8Array(parquetWriteBuffer({ columnData })));
  await put('a/damaged.parquet', (await readFile(first.path)).subarray(0, 3_000));
  await put(
    'a/zone.parquet',
    encodeArchive(
      { ...first.facts, kiosk: 'ffffffffff', kioskName: 'Far away', zone: 'Europe/Berlin' },
      first.rows,
    ),
  );
  await put(
    `z/${archivePath(first.facts)}`,
    encodeArchive(first.facts, { items: first.rows.items.slice(0, 20), hours: [] }),
  );
  await put(`z/${archivePath(last.facts)}`, encodeArchive(last.facts, sampleRows('2026-11', 99)));
  const { words, exitCode } = await merge(folder, out);
  expect(exitCode, words).toBe(0);
  for (const sentence of [
    /newer\.parquet was written by a newer Foyer and is left out/,
    /foreign\.parquet was not written by Foyer/,
    /damaged\.parquet is damaged and is left out/,
    /counters\.parquet is an earlier copy of/,
    /Two kiosks count under the number 0000000001/,
    /Waiting room 1 \(Practice 1\) has no archive of 2026-09, 2026-10/,
    /different time zones \(Australia\/Sydney: 2, Europe\/Berlin: 1\)/,
  ])
    expect(words).toMatch(sentence);
  expect(await readFile(join(out, 'foyer-report.txt'), 'utf8')).toContain('different time zones');
});

test('wrong words, an empty folder and a folder that is away are answered with what to do, and nothing is written', async () => {
  const folder = await temporaryFolder();
  const out = join(folder, 'out');
  for (const [args, sentence] of [
    [[], /^Name the folder that holds the archives\.\nUse: npm run merge -- FOLDER --out DIR$/],
    [[folder], /^--out must name the folder/],
    [[folder, '--out', out], /^There is no archive in/],
    [[join(folder, 'away'), '--out', out], /cannot be read \(ENOENT\)\. Is the share or the stick there\?$/],
  ] as const) {
    const { words, exitCode } = await mergeCommand(args, fromSources);
    expect([words, exitCode]).toEqual([expect.stringMatching(sentence), 1]);
  }
  expect(await readdir(folder)).toEqual([]);
});

test('a file of that name that is no report stays, and so does everything else', async () => {
  const { folder, out } = await tree({ ...small, kiosks: 1 });
  await mkdir(out);
  await copyFile('package.json', join(out, 'foyer-report-items.csv'));
  const { words, exitCode } = await merge(folder, out);
  expect([exitCode, words]).toEqual([1, expect.stringMatching(/^Nothing was written\./)]);
  expect(await readdir(out)).toEqual(['foyer-report-items.csv']);
});

test('a workbook or a text of that name stays where no report is beside it, and no report goes into a content folder', async () => {
  const { folder, out } = await tree({ ...small, kiosks: 1 });
  await mkdir(out);
  for (const name of ['foyer-report.xlsx', 'foyer-report.txt']) {
    await copyFile('package.json', join(out, name));
    const { words, exitCode } = await merge(folder, out);
    expect([exitCode, words], name).toEqual([1, expect.stringMatching(/^Nothing was written\./)]);
    expect(await readdir(out)).toEqual([name]);
    await rm(join(out, name));
  }
  const earlier = [await merge(folder, out), await merge(folder, out)];
  expect(earlier.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  await writeFile(join(out, 'practice.yaml'), 'name: Ours\n');
  const { words, exitCode } = await merge(folder, join(out, 'topics'));
  expect([exitCode, words]).toEqual([1, expect.stringContaining(`the content folder ${out}`)]);
});
