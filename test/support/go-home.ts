import type { KioskApp } from './kiosk-app.ts';

/** Brings the home screen, as a person finds it: from the loop by a slide, from elsewhere by going back. */
export async function goHome(kiosk: KioskApp): Promise<void> {
  const { page } = kiosk;
  for (let way = 0; way < mostWays; way += 1) {
    const place = await placeOf(kiosk);
    if (place.startsWith('home')) return;
    if (!place.startsWith('attract')) await page.keyboard.press('Escape');
    else if ((await kiosk.mark('slideKind')) === 'help') await kiosk.passTime(longestSlideMs);
    else {
      await page.waitForTimeout(unseenMs);
      await kiosk.touch('.attract-touch');
    }
    for (let look = 0; look < 30 && (await placeOf(kiosk)) === place; look += 1)
      await page.waitForTimeout(100);
  }
  throw new Error('There is no way home.');
}

const mostWays = 40;
const longestSlideMs = 31_000;
const unseenMs = 500; // a slide that is still coming is not what a finger means

/** The class and the heading of what is open. */
function placeOf({ page }: KioskApp): Promise<string> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    return `${main?.className} ${main?.querySelector('[data-move="in"] h1, h1')?.textContent}`;
  });
}
