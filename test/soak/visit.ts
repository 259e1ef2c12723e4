import type { SoakedPage } from './soaked-page.ts';

const touches = 8;
const betweenMs = 5_000;
const goneMs = 400_000; // longer than anything waits for who has gone

/**
 * Somebody touches the slide and whatever comes then, here and there, and goes away in the middle of it. Gives the places
 * that were opened. `random` gives numbers from 0 to 1.
 */
export async function payVisit(page: SoakedPage, random: () => number): Promise<readonly string[]> {
  const places = new Set<string>();
  await page.touch("document.querySelector('.attract-touch')");
  for (let touch = 0; touch < touches; touch += 1) {
    await page.passTime(betweenMs);
    places.add(await page.place());
    if (!(await page.touch(`(${anyButton})(${random()})`))) break;
  }
  // Once in any case: the loop stands still for who only made its words larger.
  for (let wait = 0; wait === 0 || (wait < 10 && (await page.place()) !== 'attract'); wait += 1)
    await page.passTime(goneMs);
  if ((await page.place()) !== 'attract')
    throw new Error(`The loop did not come back from ${await page.place()}`);
  return [...places];
}

/** Runs in the page: one of the buttons that are seen. */
function anyButton(part: number): Element | undefined {
  const seen = [...document.querySelectorAll('button, [role="button"]')].filter((button) => {
    const { x, y, width } = button.getBoundingClientRect();
    return width > 0 && x >= 0 && y >= 0 && x < innerWidth && y < innerHeight && !button.closest('[inert]');
  });
  return seen[Math.floor(part * seen.length)];
}
