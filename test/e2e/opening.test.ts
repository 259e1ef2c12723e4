import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { currentFile } from '#core/content/release-layout.ts';
import { type LaunchedKiosk, launchKiosk } from '#test/support/launched-kiosk.ts';

let kiosk: LaunchedKiosk;

beforeAll(async () => {
  kiosk = await launchKiosk({ isNew: true });
}, 60_000);

afterAll(() => kiosk?.close());

const events = async () => (await kiosk.readLog()).map((line) => line.event);
const snapshotNumber = () =>
  kiosk.evaluateInScreen('foyer.getSnapshot().then((answer) => answer.ok && answer.value.number)');

it('a new kiosk shows its first slide before the service is started, and loses no view meanwhile', async () => {
  const receipt = await kiosk.page.evaluate(async () => {
    const { foyer } = window as unknown as { foyer: { recordViews(batch: object): Promise<unknown> } };
    const hour = { date: '2026-11-22', hour: 14 };
    return foyer.recordViews({
      run: 'before-the-service',
      sequence: 1,
      views: [{ kind: 'lit', hour, minutes: 1 }],
    });
  });
  expect(receipt).toEqual({ ok: true, value: { sequence: 1 } });
  const inOrder = ['first-slide-painted', 'service-started', 'service-ready'];
  expect((await events()).filter((event) => inOrder.includes(String(event)))).toEqual(inOrder);
}, 60_000);

it('the whole release follows at once, the one that the first slide was of', async () => {
  await expect.poll(snapshotNumber, { timeout: 20_000 }).toBeGreaterThan(0);
  const made = await readFile(join(kiosk.dataFolder, currentFile), 'utf8');
  expect(await kiosk.evaluateInScreen('document.documentElement.dataset.revision')).toBe(made.trim());
  expect(await events()).not.toContain('screen-fault');
}, 60_000);

it('whoever touches the first slide finds the whole catalogue', async () => {
  await kiosk.page.locator('.attract-touch').click();
  await kiosk.page.getByRole('button', { name: 'All questions' }).click();
  const cards = kiosk.page.locator('.home .card[data-item]');
  const held = await kiosk.page.evaluate(async () => {
    const { foyer } = window as unknown as {
      foyer: { getSnapshot(): Promise<{ value: Record<string, unknown[]> }> };
    };
    const { value } = await foyer.getSnapshot();
    return (value.topics?.length ?? 0) + (value.exercises?.length ?? 0);
  });
  expect(held).toBeGreaterThan(14);
  await expect.poll(() => cards.count()).toBe(held);
}, 60_000);
