import type { Locator, Page } from 'playwright';

/** A place on the glass, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Several real touch points at once, each with a number of its own, through Chromium's debugging protocol. */
export interface Fingers {
  down(finger: number, spot: Spot): Promise<void>;
  move(finger: number, spot: Spot): Promise<void>;
  up(finger: number): Promise<void>;
  /** Down, a short while, up; other fingers stay where they are. */
  tap(finger: number, spot: Spot): Promise<void>;
  /** Lifts all of them. */
  leave(): Promise<void>;
}

const tapMs = 80; // a quick finger

export async function createFingers(page: Page): Promise<Fingers> {
  const debug = await page.context().newCDPSession(page);
  const onGlass = new Map<number, Spot>();
  /** Of each event only the point that it concerns: Chromium keeps the others, and takes a point named again for new. */
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', id: number, spot: Spot) =>
    debug.send('Input.dispatchTouchEvent', { type, touchPoints: [{ ...spot, id }] });
  const fingers: Fingers = {
    down: async (finger, spot) => {
      onGlass.set(finger, spot);
      await send('touchStart', finger, spot);
    },
    move: async (finger, spot) => {
      onGlass.set(finger, spot);
      await send('touchMove', finger, spot);
    },
    up: async (finger) => {
      const spot = onGlass.get(finger);
      onGlass.delete(finger);
      if (spot !== undefined) await send('touchEnd', finger, spot);
    },
    tap: async (finger, spot) => {
      await fingers.down(finger, spot);
      await new Promise((resolve) => setTimeout(resolve, tapMs));
      await fingers.up(finger);
    },
    leave: async () => {
      for (const finger of [...onGlass.keys()]) await fingers.up(finger);
    },
  };
  return fingers;
}

/** The middle of an element. */
export async function middleOf(element: Locator): Promise<Spot> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('It is not on the glass.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
