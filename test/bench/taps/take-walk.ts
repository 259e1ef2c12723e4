import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';
import type { Spot } from '#test/support/fingers.ts';
import { type Tap, walk } from './walk.ts';

const fingerMs = 80; // a quick finger
const deafMs = 450; // a new screen hears nothing for 400 ms
const patienceMs = 20_000; // a busy machine, not a promise

/** What a walk is told of each touch. */
export interface Answered {
  readonly spot: Spot;
  /** From the finger's lifting to the frame that follows the first one with the answer. */
  readonly tookMs: number;
}

/**
 * Touches one thing after the other, as a person would who is quick, and times each answer in the page itself. Where the
 * fingers go is looked up, or given.
 */
export async function* takeWalk(page: Page, spots: readonly Spot[] = []): AsyncIterable<Answered> {
  const debug = await page.context().newCDPSession(page);
  for (const [place, tap] of walk.entries()) {
    const spot = spots[place] ?? (await spotOnGlass(page, tap));
    await pause(deafMs);
    yield { spot, tookMs: await timeOf(page, debug, tap, spot) };
  }
  await pause(deafMs);
  await debug.detach();
}

async function spotOnGlass(page: Page, { press }: Tap): Promise<Spot> {
  const element = page.locator(press).first();
  await element.waitFor({ timeout: patienceMs });
  const box = await element.boundingBox();
  if (box === null) throw new Error(`Nothing to touch at ${press}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function timeOf(page: Page, debug: CDPSession, tap: Tap, spot: Spot): Promise<number> {
  const watch = await page.evaluateHandle(
    ({ shows, patienceMs }) => {
      if (document.querySelector(shows) !== null) throw new Error(`${shows} is there before the touch.`);
      const { promise, resolve, reject } = Promise.withResolvers<number>();
      const giveUp = setTimeout(() => reject(new Error(`${shows} does not come.`)), patienceMs);
      const onLift = ({ timeStamp }: PointerEvent) => {
        const look = () => {
          if (document.querySelector(shows) === null) return;
          observer.disconnect();
          clearTimeout(giveUp);
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - timeStamp)));
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { subtree: true, childList: true, attributes: true });
      };
      window.addEventListener('pointerup', onLift, { once: true, capture: true });
      return { promise };
    },
    { ...tap, patienceMs },
  );
  await debug.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [spot] });
  await pause(fingerMs);
  await debug.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const tookMs = await watch.evaluate(({ promise }) => promise);
  await watch.dispose();
  return tookMs;
}
