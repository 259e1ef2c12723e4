import type { Page } from 'playwright';
import { exportRows } from './export-rows.ts';
import { claim, type Stage, settle, takePicture, until } from './stage.ts';

const longestSlideMs = 30_000;
const mostSlides = 40;

/** The loop: at least six different slides and all five kinds, each painted. */
export async function seeLoop(stage: Stage): Promise<void> {
  const { kiosk, report } = stage;
  const { electron, chrome, node } = await kiosk.app.evaluate(() => process.versions);
  Object.assign(report, { electron, chromium: chrome, node, revision: await kiosk.mark('revision') });
  const kinds = new Set<string>();
  const titles = new Set<string>();
  let moving = 0;
  for (let slide = 0; slide < mostSlides && (kinds.size < 5 || titles.size < 6); slide += 1) {
    const kind = (await kiosk.mark('slideKind')) ?? '';
    if (await isDrawingAlive(stage)) moving += 1;
    titles.add(await kiosk.page.locator('.slide:not([data-move="out"]) h1').innerText());
    if (!kinds.has(kind)) {
      await settle(stage);
      await takePicture(stage, `loop-${kind}`);
    }
    kinds.add(kind);
    await nextSlide(stage);
  }
  claim(stage, `${moving} of the drawings seen were gently alive`, moving > 0);
  report.slidesSeen = Math.max(report.slidesSeen, titles.size);
  claim(
    stage,
    `${titles.size} different slides of ${kinds.size} kinds were painted`,
    titles.size >= 6 && kinds.size === 5,
  );
}

/** A touch on a question slide opens that very topic. */
export async function seeTopic(stage: Stage): Promise<void> {
  const { kiosk } = stage;
  while ((await kiosk.mark('slideKind')) !== 'question') await nextSlide(stage);
  const question = await kiosk.page.locator('.slide:not([data-move="out"]) h1').innerText();
  await settle(stage); // a slide that is still coming is not what a finger means
  await kiosk.touch('.attract-touch');
  await kiosk.page.waitForSelector('.topic .text');
  const title = await kiosk.page.locator('.topic h1').innerText();
  claim(stage, `a touch on “${flat(question)}” opened that topic`, flat(title) === flat(question));
  await settle(stage);
  await takePicture(stage, 'topic');
}

/** Home, an exercise whose joints move, and help. */
export async function seeVisit(stage: Stage): Promise<void> {
  const { kiosk, report } = stage;
  const { page } = kiosk;
  await page.getByRole('button', { name: 'All questions' }).click();
  await page.waitForSelector('.home .card');
  report.topics = await page.locator('.card[data-kind="topic"]').count();
  report.exercises = await page.locator('.card[data-kind="exercise"]').count();
  claim(
    stage,
    `home shows ${report.topics} topics and ${report.exercises} exercises`,
    report.topics >= 10 && report.exercises >= 2,
  );
  await settle(stage);
  await takePicture(stage, 'home');

  await kiosk.touch('.card[data-item="walking"]');
  await page.waitForSelector('.exercise[data-state="before"]');
  await settle(stage);
  await takePicture(stage, 'exercise-before');
  await agree(page);
  const walking = await seeKneeMove(stage, 20);
  claim(stage, `the walking figure's knee moved through ${walking}°`, walking > 20);
  await takePicture(stage, 'exercise-walking');

  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'All questions' }).click();
  await kiosk.touch('.card[data-item="roll-upper-back"]');
  await page.waitForSelector('.choose');
  await settle(stage);
  await takePicture(stage, 'exercise-choice');
  await page.getByRole('button', { name: 'At the wall' }).click();
  await agree(page);
  const rolling = await seeKneeMove(stage, 5);
  claim(stage, `the rolling figure's knee moved through ${rolling}°`, rolling > 5);
  await takePicture(stage, 'exercise-rolling');

  await kiosk.touch('.bar-help');
  await page.waitForSelector('.help');
  const signs = await page.locator('.help-now li').count();
  claim(stage, `help is one touch away and lists ${signs} signs that cannot wait`, signs >= 6);
  await settle(stage);
  await takePicture(stage, 'help');
}

/** Past what should be known before an exercise, card by card. */
async function agree(page: Page): Promise<void> {
  await page.waitForSelector('.before');
  for (let place = 0; (await page.locator('.before').count()) > 0; place++) {
    await page.locator('.before:not([inert]) .before-ways .pill').last().click();
    await page.waitForSelector(`.exercise:not(:has(.before[data-place="${place}"]:not([inert])))`);
  }
}

/** Nobody touches: the screen asks, a touch keeps the place, silence resets, and the loop goes on where it was. */
export async function seeIdleReset(stage: Stage): Promise<void> {
  const { kiosk } = stage;
  const slideBefore = Number(await kiosk.mark('slide'));
  await passUntilAsked(stage);
  await settle(stage);
  await takePicture(stage, 'still-reading');
  await kiosk.touch('.still-reading');
  claim(stage, 'one touch keeps the place', (await kiosk.page.locator('.help').count()) === 1);
  await kiosk.page.locator('.bar-keys .bar-key').first().click(); // larger text, to see it gone afterwards
  await passUntilAsked(stage);
  for (let second = 0; second < 21; second += 1) await kiosk.passTime(1_000);
  await kiosk.page.waitForSelector('.attract');
  const textSize = await kiosk.page.evaluate(() => document.documentElement.dataset.text);
  claim(stage, 'after the countdown everything is as for a new person', textSize === '1');
  claim(stage, 'the loop goes on where it was', Number(await kiosk.mark('slide')) === slideBefore);
}

/** Past 45 s, and the words of help: how many these are is the content's business. */
async function passUntilAsked({ kiosk }: Stage): Promise<void> {
  const question = kiosk.page.locator('.still-reading');
  await kiosk.passTime(45_000);
  for (let seconds = 45; seconds < 240 && (await question.count()) === 0; seconds += 5)
    await kiosk.passTime(5_000);
  await question.waitFor();
}

/** What was touched stands in the export, taken while the kiosk runs. */
export async function seeCounters(stage: Stage, out: string): Promise<void> {
  const { report } = stage;
  await stage.kiosk.passTime(5_000); // the screen's queue sends within a second or so
  await until('the export holds the touches', 20_000, async () => {
    const rows = await exportRows(stage.kiosk.dataFolder, out);
    report.exportRows = rows.length;
    report.viewsCounted = rows.reduce((sum, row) => sum + Number(row.opened ?? 0), 0);
    const opened = new Set(
      rows.filter((row) => Number(row.opened) > 0).map((row) => `${row.kind} ${row.item}`),
    );
    const visits = rows.reduce((sum, row) => sum + Number(row.visits ?? 0), 0);
    const topics = [...opened].filter((item) => item.startsWith('topic'));
    return (
      topics.length > 0 &&
      opened.has('exercise walking') &&
      opened.has('exercise roll-upper-back') &&
      visits > 0
    );
  });
  claim(
    stage,
    `the export holds ${report.viewsCounted} touches in ${report.exportRows} rows`,
    report.viewsCounted >= 4,
  );
}

async function nextSlide(stage: Stage): Promise<void> {
  const { kiosk } = stage;
  const before = await kiosk.mark('slide');
  await kiosk.passTime(longestSlideMs + 1_000);
  await until('the next slide', 10_000, async () => (await kiosk.mark('slide')) !== before);
}

/** Whether something in the slide's drawing moves without end. */
async function isDrawingAlive(stage: Stage): Promise<boolean> {
  return stage.kiosk.page.evaluate(() =>
    document.getAnimations().some(({ effect }) => {
      const isInDrawing = effect instanceof KeyframeEffect && effect.target?.closest('.motif') != null;
      return isInDrawing && effect.getTiming().iterations === Number.POSITIVE_INFINITY;
    }),
  );
}

/**
 * Looks at the near knee until it has moved through more than so many degrees, as the figure says it, or until a lead-in
 * and the longest rest have gone by. Gives the whole degrees that were seen.
 */
async function seeKneeMove(stage: Stage, leastDeg: number): Promise<number> {
  const figure = stage.kiosk.page.locator('svg[data-knee-deg]').first();
  const knees: number[] = [];
  const spanDeg = () => Math.round(Math.max(...knees) - Math.min(...knees));
  for (let look = 0; look < 80; look += 1) {
    knees.push(Number(await figure.getAttribute('data-knee-deg')));
    if (spanDeg() > leastDeg) break;
    await stage.kiosk.page.waitForTimeout(250);
  }
  return spanDeg();
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
