import type { KioskApp } from './kiosk-app.ts';

/** Brings the home screen, as a person finds it: from the loop by a slide, from elsewhere by going back. */
export async function goHome(kiosk: KioskApp): Promise<void> {
  const { page } = kiosk;
  const open = () => page.locator('main').first().getAttribute('class');
  for (let way = 0; way < mostWays; way += 1) {
    const place = await open();
    if (place === 'home' || place === 'home-low') return;
    if (place === 'attract' && (await kiosk.mark('slideKind')) === 'help') {
      await kiosk.passTime(longestSlideMs);
      continue;
    }
    await page.waitForTimeout(unseenMs);
    if ((await open()) !== place) continue; // what was touched before came late
    if (place === 'attract') await kiosk.touch('.attract-touch');
    else await page.keyboard.press('Escape');
    for (let wait = 0; wait < mostWaits && (await open()) === place; wait += 1)
      await page.waitForTimeout(unseenMs);
  }
  throw new Error('There is no way home.');
}

const mostWays = 40;
const mostWaits = 8;
const longestSlideMs = 31_000;
const unseenMs = 500; // a screen or slide that is still coming is not what a finger means
