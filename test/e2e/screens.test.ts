import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goHome } from '#test/support/go-home.ts';
import { type KioskApp, openKioskApp } from '#test/support/kiosk-app.ts';
import { layoutFaults } from '#test/support/layout-faults.ts';

const pictures = join('test-results', 'screens');
const panels = [
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1366, height: 768 },
];

describe.each(panels)('on a panel of $width × $height', (size) => {
  let kiosk: KioskApp;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    kiosk = await openKioskApp({ size, isCalm: true });
  }, 120_000);
  afterAll(() => kiosk.close());

  /** Looks for faults with small and with the largest text, and leaves a picture of each. */
  async function look(screen: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (const textSize of [1, 2, 3]) {
      await kiosk.page.waitForTimeout(150); // fonts and observers settle
      const faults = await layoutFaults(kiosk.page);
      found.push(...faults.map((fault) => `text size ${textSize}: ${fault}`));
      if (textSize !== 2) {
        await kiosk.page.screenshot({
          path: join(pictures, `${size.width}x${size.height}-${screen}-${textSize}.png`),
        });
      }
      await kiosk.page.locator('.bar-keys .bar-key').first().click();
    }
    return found;
  }

  test('the window fills the panel', async () => {
    const inner = await kiosk.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(inner).toEqual(size);
  });

  test('every slide of the loop fits', async () => {
    const found: string[] = [];
    const first = await kiosk.page.locator('.slide h1').first().innerText();
    for (let slide = 0; slide < 30; slide += 1) {
      const title = await kiosk.page.locator('.slide:not([data-move="out"]) h1').innerText();
      if (slide > 0 && title === first) break;
      found.push(...(await layoutFaults(kiosk.page)).map((fault) => `“${title}”: ${fault}`));
      const before = await kiosk.mark('slide');
      await kiosk.passTime(31_000);
      await expect.poll(() => kiosk.mark('slide')).not.toBe(before);
    }
    expect(found).toEqual([]);
  }, 120_000);

  test('home, a topic, an exercise and help fit with every text size', async () => {
    const { page } = kiosk;
    await kiosk.touch('.bar-help');
    await page.waitForSelector('.help');
    expect(await look('help')).toEqual([]);
    await goHome(kiosk);
    expect(await look('home')).toEqual([]);
    await kiosk.touch('.card[data-item="constipation"]');
    await page.waitForSelector('.topic .text');
    expect(await look('topic')).toEqual([]);
    await page.getByRole('button', { name: 'Take it with you' }).click();
    expect(await look('take-away')).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'All questions' }).click();
    await kiosk.touch('.card[data-item="walking"]');
    for (const card of ['ask', 'stop', 'need']) {
      await page.waitForSelector(`.before[data-card="${card}"]`);
      expect(await look(`before-${card}`)).toEqual([]);
      await page.locator('.before-ways .pill').last().click();
    }
    await page.waitForSelector('.stills'); // the calm screen begins with them
    expect(await look('stills')).toEqual([]);
    await page.getByRole('button', { name: 'Moving picture' }).click();
    await page.getByRole('button', { name: 'Pause' }).click();
    expect(await look('player')).toEqual([]);
  }, 120_000);
});
