import { afterAll, beforeAll, expect, test } from 'vitest';
import { goHome } from '#test/support/go-home.ts';
import { type KioskApp, openKioskApp } from '#test/support/kiosk-app.ts';
import { readShellLog } from '#test/support/launched-kiosk.ts';

let kiosk: KioskApp;
beforeAll(async () => {
  kiosk = await openKioskApp({ isCalm: true });
}, 120_000);
afterAll(() => kiosk?.close());

/** From now on the page gets this for what it fetches at such an address; null is a file that cannot be read. */
async function answerFetches(part: string, body: string | null): Promise<void> {
  await kiosk.page.evaluate(
    ([wanted, answer]) => {
      const real = window.fetch;
      window.fetch = (input, init) => {
        if (!String(input).includes(wanted ?? '')) return real(input, init);
        return answer === null
          ? Promise.reject(new TypeError('gone'))
          : Promise.resolve(new Response(answer));
      };
    },
    [part, body] as const,
  );
}

test('a feature that crashes shows the loop again, never a stack', async () => {
  await answerFetches('/topic/gas/', '{"kind":"topic"}'); // no service writes this, and no screen can draw it
  await goHome(kiosk);
  await kiosk.touch('.card[data-item="gas"]');
  await kiosk.page.waitForSelector('.attract h1');
  expect(await kiosk.page.locator('body').innerText()).not.toMatch(/Error|undefined|at .*\.js/);
  const faults = async () =>
    (await readShellLog(kiosk.dataFolder)).filter((line) => line.event === 'screen-fault');
  await expect.poll(async () => (await faults()).length).toBe(1);
  const [{ code, at } = {}] = await faults();
  expect(code).toMatch(/Error$/);
  expect(at).toContainEqual(expect.stringMatching(/^at .*kiosk:.*:\d+:\d+\)?$/));
});

test('after the crash everything else still opens', async () => {
  await goHome(kiosk);
  await kiosk.touch('.card[data-item="ice"]');
  await kiosk.page.waitForSelector('.topic .text');
});

test('a document that cannot be had leaves the short answer and a calm sentence', async () => {
  await answerFetches('/topic/stress/', null);
  await kiosk.page.getByRole('button', { name: 'All questions' }).click();
  await kiosk.touch('.card[data-item="stress"]');
  await kiosk.page.waitForSelector('.topic-away');
  expect(await kiosk.page.locator('.topic-answer').innerText()).not.toBe('');
});
