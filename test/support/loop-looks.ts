import fc from 'fast-check';
import type { CDPSession, Page } from 'playwright';
import type { KioskApp } from './kiosk-app.ts';

/** A panel, and what a person asked of the screen: how the loop is looked at. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly text: '1' | '2' | '3';
  readonly contrast: 'plain' | 'more';
  readonly reach: 'plain' | 'low';
}

/** Panels of 5:4 to 21:9, lying or upright, the short side from 768 px on. */
export const anyLook = (mostPx: number): fc.Arbitrary<Look> =>
  fc
    .record({
      ratio: fc.double({ min: 5 / 4, max: 21 / 9, noNaN: true }),
      short: fc.integer({ min: 768, max: mostPx }),
      isUpright: fc.boolean(),
      text: fc.constantFrom('1', '2', '3'),
      contrast: fc.constantFrom('plain', 'more'),
      reach: fc.constantFrom('plain', 'low'),
    })
    .map(({ ratio, short, isUpright, ...wish }) => {
      const long = Math.round(short * ratio);
      return { ...wish, width: isUpright ? short : long, height: isUpright ? long : short };
    });

/** Sets the page to a panel and to what a person asked, without a visit: the loop goes on. */
export async function setLook(page: Page, debug: CDPSession, look: Look): Promise<void> {
  const { width, height } = look;
  await debug.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await page.evaluate(async ({ text, contrast, reach, width, height }) => {
    const root = document.documentElement;
    Object.assign(root.dataset, { text, contrast, reach });
    await document.fonts.ready;
    const isSet = () => root.clientWidth === width && root.clientHeight === height; // a large panel takes its time
    while (!isSet()) await new Promise(requestAnimationFrame);
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  }, look);
}

/** Lets the slide of now have its time, until the next one has been painted. */
export async function nextSlide(kiosk: KioskApp): Promise<void> {
  const before = await kiosk.mark('slide');
  await kiosk.passTime(31_000);
  await kiosk.page.waitForFunction((number) => document.documentElement.dataset.slide !== number, before);
}
