import type { KioskApp } from './kiosk-app.ts';

/** Brings the home screen, as a person finds it: from the loop by a slide, from elsewhere by going back. */
export async function goHome(kiosk: KioskApp): Promise<void> {
  const { page } = kiosk;
  const open = () => page.locator('main').first().getAttribute('class');
  for (let way = 0; way < mostWays; way += 1) {
    const place = await open();
    if (place === 'home') return;
    if (place !== 'attract') await page.keyboard.press('Escape');
    else if ((await kiosk.mark('slideKind')) === 'help') await kiosk.passTime(longestSlideMs);
    else {
      await page.waitForTimeout(unseenMs);
      await kiosk.touch('.attract-touch');
    }
    await page.waitForTimeout(changeMs);
  }
  throw new Error('There is no way home.');
}

const mostWays = 40;
const longestSlideMs = 31_000;
const unseenMs = 500; // a slide that is still coming is not what a finger means
const changeMs = 300;
