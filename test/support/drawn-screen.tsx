import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { onTestFinished, vi } from 'vitest';
import { App } from '#app/app.tsx';
import { loadBehind } from '#app/load-behind.ts';
import { loadOpened } from '#app/load-opened.ts';
import { createMemoryClient, type MemoryClient, type MemoryContent } from '#client/memory-client.ts';
import type { Ask } from '#client/screen-client.ts';
import { createViewQueue } from '#client/view-queue.ts';
import type { View } from '#contract/api.ts';
import { sampleContent } from './sample-content.ts';

/** The screen in a browser-like document, with the hands and the patience of a test. */
export interface DrawnScreen {
  readonly client: MemoryClient;
  /** Presses a button by its name, as a screen reader does. */
  touch(name: string | RegExp): Promise<void>;
  /** Lets so much time pass. Only clocks are moved. */
  pass(ms: number): Promise<void>;
  /** All that is written on the screen, and seen. */
  words(): string;
  /** The names of all buttons. */
  buttons(): readonly string[];
  /** Every view of a visit that reached the other end, in short: `opened topic ice from loop`. */
  counted(): Promise<readonly string[]>;
}

/** The button of the bar. */
export const help = /^Need help/;

const drawnEachMs = 1_000; // of a long time that passes: React draws when a step has ended
const frameMs = 100; // the longest that a figure goes on by at once
const touchMs = 110; // and what comes with the frame after it

export async function drawScreen(
  content: MemoryContent = sampleContent(),
  staff?: Ask,
): Promise<DrawnScreen> {
  await loadOpened(); // in the kiosk it comes as the finger comes down
  if (staff !== undefined) await loadBehind(); // in the kiosk it comes when the corner has been held
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 9) }); // no hour ends while a test runs
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  fillInDocument();
  const client = createMemoryClient(content, staff);
  const queue = createViewQueue(client, 'run-12345', () => undefined);
  render(<App client={client} count={queue.add} isSafe={false} first={content.snapshot} />);
  onTestFinished(() => {
    cleanup();
    queue.close();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  const pass = async (ms: number) => {
    for (let leftMs = ms; leftMs > 0; leftMs -= drawnEachMs) {
      await act(() => vi.advanceTimersByTimeAsync(Math.min(leftMs, drawnEachMs)));
    }
  };
  await pass(touchMs);
  return {
    client,
    pass,
    async touch(name) {
      fireEvent.click(screen.getByRole('button', { name }));
      await pass(touchMs);
    },
    words: wordsInSight,
    buttons: () =>
      screen
        .getAllByRole('button')
        .map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''),
    async counted() {
      await pass(2_000); // the queue sends within a second
      return client.views.filter(({ kind }) => kind !== 'shown').map(inShort);
    },
  };
}

function wordsInSight(): string {
  const screen = document.body.cloneNode(true) as HTMLElement; // a copy of one
  for (const hidden of screen.querySelectorAll('[style*="visibility: hidden"]')) hidden.remove();
  return screen.textContent ?? '';
}

function inShort(view: View): string {
  if (view.kind === 'visit-ended') return `${view.kind} ${view.items}`;
  if (!('item' in view)) return view.kind;
  const finished = view.kind === 'closed' && view.isFinished ? ', finished' : '';
  return `${view.kind} ${view.item.kind} ${view.item.id} from ${view.surface}${finished}`;
}

/** What a browser has and this document has not: drawings and fonts, which here never come. */
function fillInDocument(): void {
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) =>
    setTimeout(() => draw(performance.now()), frameMs),
  );
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  vi.stubGlobal('requestIdleCallback', (run: IdleRequestCallback) => setTimeout(run, frameMs));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  vi.stubGlobal(
    'XMLHttpRequest',
    class {
      open() {}
      send() {}
    },
  );
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
}
