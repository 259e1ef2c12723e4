import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runSmoke } from '#test/smoke/run.ts';
import { smallPanel } from '#test/support/kiosk-app.ts';

const folder = join('test-results', 'main-job');

test('the main job works from the content folder to the exported counters', async () => {
  await mkdir(folder, { recursive: true });
  const report = await runSmoke(folder, [{ orientation: 'portrait', size: smallPanel }], ['patients']);
  expect(report.fault).toBeUndefined();
  const [topics, exercises] = await Promise.all(['topics', 'exercises'].map(countOf));
  expect(report).toMatchObject({ ok: true, topics, exercises });
  expect(report.updateSeenMs).toBeLessThan(60_000);
  for (const picture of report.pictures) {
    expect((await readFile(join(folder, picture))).length, picture).toBeGreaterThan(10_000);
  }
}, 240_000);

/** How many items of a kind the starter pack has. */
async function countOf(kind: string): Promise<number> {
  return (await readdir(join('content', kind))).length;
}
