import { setTimeout as pause } from 'node:timers/promises';
import { connectToPage, type PageConnection } from '#build/start/page-connection.ts';
import { installPageClock, type PageClock } from './page-clock.ts';

/** The kiosk's page, driven from outside by the least that can be: what watches it must not be what grows. */
export interface SoakedPage {
  readonly connection: PageConnection;
  /** Lets the slide of now have its time, until the next one has been painted. Gives its words. */
  turnSlide(): Promise<string>;
  passTime(ms: number): Promise<void>;
  /** The class of what is open: `attract`, `topic`, … */
  place(): Promise<string>;
  /** A finger on what the expression gives, if it gives an element. */
  touch(element: string): Promise<boolean>;
}

/** Animations are played so much faster: a slide still fades whole before the next one. */
const hurry = 20;
const tapMs = 60; // a quick finger

/** Takes hold of a kiosk that shows its first slide. With `isInRealTime` nothing is moved. */
export async function holdPage(debuggerAddress: string, isInRealTime: boolean): Promise<SoakedPage> {
  const connection = await connectToPage(debuggerAddress);
  if (connection === undefined) throw new Error('The kiosk has no page.');
  const { call, evaluate } = connection;
  if (!isInRealTime) {
    await call('Page.enable');
    await call('Page.addScriptToEvaluateOnNewDocument', { source: `(${installPageClock})()` });
    await call('Page.reload');
    await pause(reloadMs);
    await untilPainted(connection);
    await call('Animation.setPlaybackRate', { playbackRate: hurry });
  }
  await call('Performance.enable');
  const passTime = (ms: number) =>
    isInRealTime ? pause(ms) : evaluate(`pageClock.pass(${ms})`).then(() => {});
  return {
    connection,
    passTime,
    turnSlide: async () => String(await evaluate(`(${turnInPage})(${isInRealTime})`)),
    place: async () => String(await evaluate("document.querySelector('main')?.classList[0] ?? ''")),
    async touch(element) {
      const at = await evaluate(`(${middleOf})(${element})`);
      if (at === null) return false;
      await call('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
      await pause(tapMs);
      await call('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      return true;
    },
  };
}

const reloadMs = 300;

async function untilPainted({ evaluate }: PageConnection): Promise<void> {
  for (let wait = 0; wait < 300; wait += 1) {
    if (await evaluate("document.documentElement.hasAttribute('data-slide')").catch(() => false)) return;
    await pause(100);
  }
  throw new Error('No slide within 30 s.');
}

/** Runs in the page. */
async function turnInPage(isInRealTime: boolean): Promise<string> {
  const { pageClock } = window as unknown as { pageClock: PageClock }; // put there before the page's own script
  const root = document.documentElement;
  const shown = () => document.querySelector<HTMLElement>('.slide:not([data-move="out"])');
  const [before, painted] = [shown(), root.dataset.slide];
  if (!isInRealTime) await pageClock.pass(60_000, () => shown() !== before);
  const endMs = performance.now() + (isInRealTime ? 60_000 : 15_000);
  while (root.dataset.slide === painted) {
    if (performance.now() > endMs) throw new Error(`No next slide: ${document.body.innerText.slice(0, 80)}`);
    await new Promise(requestAnimationFrame);
  }
  return shown()?.innerText.replaceAll(/\s+/g, ' ') ?? '';
}

/** Runs in the page. A screen that has just come takes no touch at first. */
async function middleOf(element: Element | null | undefined) {
  while (document.documentElement.hasAttribute('data-deaf')) await new Promise(requestAnimationFrame);
  const box = element?.getBoundingClientRect();
  if (box === undefined || box.width === 0) return null;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
