import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectRelease } from '#test/faults/inspect-release.ts';
import { killWhileImporting } from '#test/faults/kill-imports.ts';
import { putPack } from '#test/faults/numbered-pack.ts';
import { warmUp } from '#test/faults/stepped-service.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

test('over 6 kills of the service while it imports, the wall is whole and old or new', async ({ skip }) => {
  if (process.platform === 'win32') return skip('a process cannot be stopped at a step'); // Windows has no SIGSTOP
  const used = await temporaryFolder();
  await putPack(join(used, 'starter'), 1);
  await warmUp(used);
  const folders = [async () => used, temporaryFolder]; // one kiosk that takes updates, and a first start
  const results = await Promise.all(
    folders.map((newFolder) => killWhileImporting({ newFolder, kills: 3, stride: 23, random: Math.random })),
  );
  console.info(JSON.stringify(results));
  for (const result of results) expect(result).toMatchObject({ kills: 3, halfStates: [], lost: [] });
  const names = new Set(results.flatMap(({ steps }) => Object.keys(steps)));
  expect(names.size).toBeGreaterThan(2); // otherwise the service was not killed where it matters
}, 120_000);

test('what looks at the disk after a kill tells a whole release from a changed, a cut and a mixed one', async () => {
  const folder = await temporaryFolder();
  const data = join(folder, 'data');
  expect(await inspectRelease(data)).toEqual({ kind: 'none' });
  await putPack(join(folder, 'starter'), 7);
  await warmUp(folder);
  const whole = await inspectRelease(data);
  expect(whole).toMatchObject({ kind: 'whole', version: 7 });
  if (whole.kind !== 'whole') return;
  const path = join(data, 'content/releases', `${whole.revision}.json`);
  const manifest = await readFile(path, 'utf8');
  await writeFile(path, manifest.replaceAll('Version 7.', 'Version 8.'));
  expect(await inspectRelease(data)).toMatchObject({ kind: 'broken', why: 'a mixture: versions 8, 7' });
  await writeFile(path, manifest.slice(0, 500));
  expect(await inspectRelease(data)).toMatchObject({ kind: 'broken' });
  await writeFile(path, manifest);
  const object = /[0-9a-f]{64}/.exec(manifest)?.[0] ?? '';
  await writeFile(join(data, 'content/objects', object), 'other');
  expect(await inspectRelease(data)).toMatchObject({ kind: 'broken' });
}, 60_000);
