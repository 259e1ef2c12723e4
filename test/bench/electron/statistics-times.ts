import type { Page } from 'playwright';

/** What is touched, and what then stands in the title of the room. */
export interface RoomTouch {
  readonly button: string;
  readonly title: RegExp;
}

/**
 * From the finger that lifts to the frame with the whole room: its title, and the bars of its first picture, in
 * milliseconds by the page's own clock.
 */
export async function touchToDrawn(page: Page, { button, title }: RoomTouch): Promise<number> {
  const found = page.getByRole('button', { name: button, exact: true });
  const box = await found.boundingBox();
  if (box === null) throw new Error(`There is no button ${button}.`);
  const drawn = page.evaluate(waitUntilDrawn, title.source);
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const debug = await page.context().newCDPSession(page);
  await debug.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await page.waitForTimeout(tapMs);
  await debug.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const tookMs = await drawn;
  await debug.detach();
  return tookMs;
}

const tapMs = 80; // a quick finger

/** Runs in the page: looks once a frame, and counts the frame after the one in which all of it was there. */
function waitUntilDrawn(title: string): Promise<number> {
  return new Promise((resolve) => {
    const words = new RegExp(title);
    const from = { ms: 0 };
    addEventListener('pointerup', ({ timeStamp }) => Object.assign(from, { ms: timeStamp }), {
      capture: true,
      once: true,
    });
    const look = () => {
      const heading = document.querySelector('.room h1')?.textContent ?? '';
      const isDrawn = from.ms > 0 && words.test(heading) && document.querySelector('.bars .bar-row') !== null;
      if (isDrawn) requestAnimationFrame(() => resolve(performance.now() - from.ms));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
