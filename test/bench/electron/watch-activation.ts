import type { Page } from 'playwright';
import type { Bridge } from '#contract/rpc.ts';

/** How newer content came to the glass. Times in milliseconds since 1970. */
export interface Activation {
  /** The screen was told of it. */
  readonly announcedAtMs: number;
  /** The slide before it left: newer content waits for that. */
  readonly turnedAtMs: number;
  /** Its second frame began, so that its first had been painted. */
  readonly paintedAtMs: number;
  readonly frames: number;
  /** Frames in which no slide with words was to be seen. */
  readonly blankFrames: number;
}

/** Watches the page from now on, until a slide of newer content has been painted and has come to rest. */
export async function watchActivation(page: Page): Promise<{ readonly done: Promise<Activation> }> {
  const watched = await page.evaluateHandle(() => {
    const nowMs = () => performance.timeOrigin + performance.now();
    const root = document.documentElement;
    const restMs = 1_500; // a slide comes in within 1.3 s
    const seen = { announcedAtMs: 0, turnedAtMs: 0, paintedAtMs: 0, frames: 0, blankFrames: 0 };
    const { promise, resolve } = Promise.withResolvers<typeof seen>();
    const hasWords = (slide: Element) =>
      getComputedStyle(slide).opacity !== '0' && slide.querySelector('h1')?.textContent !== '';

    const unsubscribe = (window as unknown as { foyer: Bridge }).foyer.subscribe(() => {
      seen.announcedAtMs ||= nowMs();
    });
    const onTurn = new MutationObserver((changes) => {
      const isSlide = (node: Node) => node instanceof Element && node.classList.contains('slide');
      const isTurn = changes.some(({ addedNodes }) => [...addedNodes].some(isSlide));
      if (isTurn && seen.paintedAtMs === 0) seen.turnedAtMs = nowMs();
    });
    onTurn.observe(document.body, { subtree: true, childList: true });
    const onRevision = new MutationObserver(() => {
      onRevision.disconnect();
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          seen.paintedAtMs = nowMs();
        }),
      );
    });
    onRevision.observe(root, { attributeFilter: ['data-revision'] });
    const onFrame = () => {
      seen.frames += 1;
      if (![...document.querySelectorAll('.slide')].some(hasWords)) seen.blankFrames += 1;
      if (seen.paintedAtMs === 0 || nowMs() - seen.paintedAtMs < restMs) requestAnimationFrame(onFrame);
      else {
        unsubscribe();
        onTurn.disconnect();
        resolve(seen);
      }
    };
    requestAnimationFrame(onFrame);
    return { promise };
  });
  return { done: watched.evaluate(({ promise }) => promise) };
}
