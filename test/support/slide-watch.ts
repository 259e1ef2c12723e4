import type { Page } from 'playwright';

/** Looks on, in the page itself, at which slide was seen when a finger came down. */
export interface SlideWatch {
  /** What the finger meant, as `openedAt` names it: both where it came down within a moment of the border. */
  meant(): Promise<{ readonly allowed: readonly string[]; readonly sinceChangeMs: number }>;
}

interface Seen {
  downMs: number;
  changedMs: number;
  before: string;
  after: string;
}

const unseenMs = 400;
const slackMs = 20; // a frame, before what was drawn is told

/** From now on; for one change of slides and one finger. */
export async function watchSlides(page: Page): Promise<SlideWatch> {
  await page.evaluate(() => {
    const now = () => {
      const slide = document.querySelector<HTMLElement>('.slide:not([data-move="out"])');
      if (slide === null) return null;
      const { kind = '' } = slide.dataset;
      const title = slide.querySelector('h1')?.textContent?.trim() ?? '';
      const places: Record<string, string> = {
        question: `topic ${title}`,
        exercise: `exercise ${title}`,
        help: 'help',
      };
      return places[kind] ?? 'home';
    };
    const first = now() ?? '';
    const seen: Seen = { downMs: 0, changedMs: Number.POSITIVE_INFINITY, before: first, after: first };
    const slideNow = () => document.querySelector('.slide:not([data-move="out"])');
    const slide = slideNow();
    const observer = new MutationObserver(() => {
      const next = now();
      if (next === null || slideNow() === slide) return;
      Object.assign(seen, { changedMs: performance.now(), after: next });
      observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    window.addEventListener('pointerdown', (event) => Object.assign(seen, { downMs: event.timeStamp }), {
      capture: true,
      once: true,
    });
    Object.assign(window, { seen });
  });
  return {
    meant: async () => {
      const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
      const sinceChangeMs = seen.downMs - seen.changedMs;
      if (Math.abs(sinceChangeMs - unseenMs) < slackMs)
        return { allowed: [seen.before, seen.after], sinceChangeMs };
      return { allowed: [sinceChangeMs < unseenMs ? seen.before : seen.after], sinceChangeMs };
    },
  };
}

/** What is open: its words, and what a counter calls it (null for the home screen). */
export async function openedAt(
  page: Page,
): Promise<{ readonly isOf: (name: string) => boolean; readonly item: string | null }> {
  await page.waitForSelector('.topic h1, .exercise h1, .help, .home');
  const { kind, id, text } = await page.evaluate(() => {
    const main = document.querySelector<HTMLElement>('main');
    return { kind: main?.classList[0] ?? '', id: main?.dataset.item, text: main?.textContent ?? '' };
  });
  return {
    isOf: (name) => name.startsWith(kind) && text.includes(name.slice(kind.length).trim()),
    item: kind === 'home' ? null : `${kind} ${id ?? kind}`,
  };
}
