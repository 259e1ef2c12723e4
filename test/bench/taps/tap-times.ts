import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { withPeer } from '#test/bench/electron/driven-kiosk.ts';
import { quantile } from '#test/bench/figures.ts';
import type { Finding } from '#test/bench/row.ts';
import type { PlainScreens } from './plain-screens.ts';
import { takeWalk } from './take-walk.ts';

const restMs = 3_000; // a window comes to rest after its start
const mostWipes = 40;

/** How long each touch of so many walks through the kiosk took. */
export async function tapTimes(page: Page, walks: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let walked = 0; walked < walks; walked += 1) {
    await turnToQuestion(page);
    for await (const { tookMs } of takeWalk(page)) times.push(tookMs);
  }
  return times;
}

/** What the peer's window is made ready by, and what goes on while it is walked through. */
interface Around {
  readonly prepare: (page: Page) => Promise<void>;
  readonly during: (work: () => Promise<readonly number[]>) => Promise<readonly number[]>;
}

/** The same of the plain screens, in a window of their own. */
export function plainTapTimes(
  screens: PlainScreens,
  walks: number,
  around: Around = { prepare: async () => undefined, during: (work) => pause(restMs).then(work) },
): Promise<readonly number[]> {
  return withPeer(screens.folder, async (page) => {
    await around.prepare(page);
    return await around.during(async () => {
      const times: number[] = [];
      for (let walked = 0; walked < walks; walked += 1)
        for await (const { tookMs } of takeWalk(page, screens.spots)) times.push(tookMs);
      return times;
    });
  });
}

/** Wipes on until a question is on the wall, where the walk begins. */
export async function turnToQuestion(page: Page): Promise<void> {
  const mark = (name: string) => page.evaluate((key) => document.documentElement.dataset[key], name);
  for (let wipes = 0; (await mark('slideKind')) !== 'question'; wipes += 1) {
    if (wipes > mostWipes) throw new Error('The loop has no question.');
    const slide = await mark('slide');
    await wipe(page);
    await page.waitForFunction((before) => document.documentElement.dataset.slide !== before, slide);
  }
}

async function wipe(page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.mouse.move(width * 0.8, height / 2);
  await page.mouse.down();
  await page.mouse.move(width * 0.2, height / 2, { steps: 4 });
  await page.mouse.up();
}

/** Both quantiles against the peer's, and the slowest against what still feels like an answer. */
export function judgeTaps(
  ours: readonly number[],
  peer: readonly number[],
  { mostMs, remark }: { readonly mostMs: number; readonly remark: string },
): readonly Finding[] {
  const p98 = (times: readonly number[]) => [quantile(times, 0.98)];
  const of = `${ours.length} touches on every screen; ${remark}`;
  return [
    { kind: 'compared', part: 'p50', ours, peer, remark: of },
    { kind: 'compared', part: 'p98', ours: p98(ours), peer: p98(peer), remark: of },
    {
      kind: 'compared',
      part: 'limit',
      target: { kind: 'at-most', times: 1 },
      ours: p98(ours),
      peer: [mostMs],
      remark: `the p98 against ${mostMs} ms; ${remark}`,
    },
  ];
}
