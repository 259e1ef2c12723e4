import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LocalDate } from '#contract/model.ts';
import { localDateOf } from '#core/local-date.ts';
import { daysOfMonth, monthBefore, monthOf } from '#core/statistics/report/month.ts';
import { countedDays } from '#test/support/counted-years/counted-days.ts';
import { writeCounters } from '#test/support/counted-years/write-counters.ts';
import { type LaunchedKiosk, launchKiosk } from '#test/support/launched-kiosk.ts';

let kiosk: LaunchedKiosk;
let folder: string;
const month = monthBefore(monthOf(localDateOf(new Date())));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-owner-'));
  kiosk = await launchKiosk();
  await kiosk.page.waitForSelector('html[data-slide]', { state: 'attached', timeout: 60_000 });
  const { from } = daysOfMonth(monthBefore(month));
  const to = `${month}-28` as LocalDate; // every month has it
  writeCounters(join(kiosk.dataFolder, 'foyer.db'), countedDays({ from, to, seed: 11 }));
}, 120_000);

afterAll(async () => {
  await kiosk?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The answer to a staff command, as the screen gets it. */
const ask = (command: object) =>
  kiosk.page.evaluate(
    (asked) => (window as unknown as { foyer: Bridge }).foyer.runStaffCommand(asked), // the preload's bridge
    command,
  );

interface Bridge {
  runStaffCommand(command: object): Promise<{ readonly ok: boolean; readonly value: object }>;
}

it('the owner saves the report of a month: one tagged page of A4, its tables and a workbook', async () => {
  const command = { kind: 'save-report', period: month, folder, formats: ['pdf', 'csv', 'xlsx'] };
  expect(await ask(command)).toEqual({ ok: false, code: 'staff-locked' });
  await ask({ kind: 'open-door' }); // no PIN is set yet: whoever opens it is the owner
  expect(await ask(command)).toMatchObject({ value: { kind: 'report-saved', entry: { files: 4, folder } } });
  const [kioskName = ''] = await readdir(join(folder, 'foyer-reports'));
  const place = join(folder, 'foyer-reports', kioskName, month);
  const pdf = (await readFile(join(place, 'foyer-report.pdf'))).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  expect(await ask({ kind: 'list-saved' })).toMatchObject({ value: { entries: { length: 1 } } });
  expect(kiosk.app.windows()).toHaveLength(1); // the page's window is gone
});

it('the owner’s archive is saved beside it, and the wall goes on', async () => {
  const saved = await ask({ kind: 'save-archive', folder });
  expect(saved).toMatchObject({ value: { entry: { what: 'archive', folder } } });
  const parts = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.parquet'));
  expect(parts.length).toBeGreaterThanOrEqual(2); // and one more where the wall was counted meanwhile
  expect((await readdir(folder)).filter((name) => name.startsWith('site='))).toHaveLength(1);
  await kiosk.page.waitForSelector('html[data-slide]', { state: 'attached' });
});
