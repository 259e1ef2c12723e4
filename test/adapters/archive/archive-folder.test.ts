import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { createArchiveFolder } from '#adapters/archive/archive-folder.ts';
import { decodeArchive } from '#adapters/archive/decode-archive.ts';
import { encodeArchive } from '#adapters/archive/encode-archive.ts';
import { archivePath, siteFolder } from '#core/statistics/archive/archive.ts';
import { undatedDate } from '#core/statistics/tally.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { sampleFacts, sampleRows } from '#test/support/sample-archive.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const rows = sampleRows();
const bytes = encodeArchive(sampleFacts, rows);

async function opened() {
  const folder = await temporaryFolder();
  return {
    folder,
    archive: createArchiveFolder(folder, diskFiles),
    path: join(folder, archivePath(sampleFacts)),
  };
}

test('what is archived comes back as it was, with whose it is', async () => {
  const found = await decodeArchive(bytes);
  expect(found).toEqual({
    kind: 'archive',
    facts: sampleFacts,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    rows,
  });
});

test('what was not counted stays apart from none, and what is undated has no day', async () => {
  const [item] = rows.items;
  if (item === undefined) throw new Error('There is an item.');
  const odd = { items: [{ ...item, date: undatedDate, taken: null, title: null, opened: 0 }], hours: [] };
  const found = await decodeArchive(encodeArchive({ ...sampleFacts, month: 'undated' }, odd));
  expect(found).toMatchObject({ rows: odd });
});

test('the same archive twice is the same bytes, and writes nothing', async () => {
  expect(Buffer.compare(bytes, encodeArchive(sampleFacts, sampleRows()))).toBe(0);
  const { archive, path, folder } = await opened();
  expect(await archive.save(sampleFacts, rows)).toBe('written');
  const { mtimeMs } = await stat(path);
  expect(await archive.save(sampleFacts, rows)).toBe('same');
  expect((await stat(path)).mtimeMs).toBe(mtimeMs);
  expect(await readdir(folder, { recursive: true })).toEqual([
    'site=riverside-practice',
    'site=riverside-practice/kiosk=3fa9c01b22',
    'site=riverside-practice/kiosk=3fa9c01b22/month=2026-11',
    'site=riverside-practice/kiosk=3fa9c01b22/month=2026-11/counters.parquet',
  ]);
});

test('an archive grows with the month, and is replaced where it is damaged', async () => {
  const { archive, path } = await opened();
  await archive.save(sampleFacts, { items: rows.items.slice(0, 100), hours: rows.hours.slice(0, 10) });
  expect(await archive.save(sampleFacts, rows)).toBe('written');
  expect(await readFile(path)).toEqual(Buffer.from(bytes));
  await writeFile(path, bytes.subarray(0, bytes.length / 2));
  expect(await archive.save(sampleFacts, rows)).toBe('written');
  expect(await readFile(path)).toEqual(Buffer.from(bytes));
});

test('a newer archive, another program’s file and a namesake’s archive are left alone', async () => {
  const { archive, path } = await opened();
  await mkdir(dirname(path), { recursive: true });
  const columnData = [{ name: 'a', data: [1] }];
  const kvMetadata = [{ key: 'foyer.archive', value: '2' }];
  const table = (...told: typeof kvMetadata) =>
    new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata: told }));
  for (const [there, outcome] of [
    [table(...kvMetadata), 'newer'],
    [table(), 'foreign'],
    [new TextEncoder().encode('a shopping list'), 'foreign'],
    [encodeArchive(sampleFacts, sampleRows('2026-11', 8)), 'copied'],
  ] as const) {
    await writeFile(path, there);
    expect(await archive.save(sampleFacts, rows)).toBe(outcome);
    expect(await readFile(path)).toEqual(Buffer.from(there));
  }
});

test('a full disk or a stick that is pulled leaves the archive before, and nothing half written', async () => {
  const { folder, archive, path } = await opened();
  await archive.save(sampleFacts, { items: rows.items.slice(0, 10), hours: [] });
  const before = await readFile(path);
  for (const [operation, code] of [
    ['write', 'ENOSPC'],
    ['rename', 'EIO'],
  ] as const) {
    const failing = createArchiveFolder(
      folder,
      withFaults(diskFiles, [{ operation, path: 'counters', code }]),
    );
    await expect(failing.save(sampleFacts, rows)).rejects.toMatchObject({ code });
    expect(await readFile(path)).toEqual(before);
    expect(await readdir(dirname(path))).toEqual(['counters.parquet']);
  }
  await rm(folder, { recursive: true });
  await expect(archive.save(sampleFacts, rows)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await readdir(dirname(folder))).not.toContain(folder.split('/').at(-1)); // no folder is made in its place
});

test('every changed or missing byte of an archive is noticed', async () => {
  let checked = 0;
  for (let at = 4; at < bytes.length; at += 211) {
    const changed = Uint8Array.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    const found = await decodeArchive(changed);
    const isKnown = found.kind === 'archive' && JSON.stringify(found.rows) === JSON.stringify(rows);
    expect(found.kind === 'damaged' || isKnown, `byte ${at}: ${found.kind}`).toBe(true);
    expect((await decodeArchive(bytes.subarray(0, at))).kind).toBe('damaged');
    checked += 1;
  }
  expect(checked).toBeGreaterThan(20);
  expect((await decodeArchive(new Uint8Array())).kind).toBe('damaged');
});

test('a practice’s name becomes a folder’s that every disk and store takes', () => {
  expect(siteFolder('Riverside Practice')).toBe('riverside-practice');
  expect(siteFolder('Praxis Müller & Söhne / Köln')).toBe('praxis-muller-sohne-koln');
  expect(siteFolder('東京整形')).toBe('practice');
  expect(siteFolder('x'.repeat(200))).toHaveLength(60);
});
