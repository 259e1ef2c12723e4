import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { onTestFinished, vi } from 'vitest';
import { App } from '#app/app.tsx';
import { createMemoryClient, type MemoryClient, type MemoryContent } from '#client/memory-client.ts';
import { createViewQueue } from '#client/view-queue.ts';
import { sampleContent } from './sample-content.ts';

/** The screen in a browser-like document, with the hands and the patience of a test. */
export interface DrawnScreen {
  readonly client: MemoryClient;
  /** Presses a button by its name, as a screen reader does. */
  touch(name: string | RegExp): Promise<void>;
  /** Lets so much time pass. Only clocks are moved. */
  pass(ms: number): Promise<void>;
  /** All that is written on the screen. */
  words(): string;
  /** Every view that reached the other end, in short: `opened topic ice`. */
  counted(): Promise<readonly string[]>;
}

export async function drawScreen(content: MemoryContent = sampleContent()): Promise<DrawnScreen> {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  fillInDocument();
  const client = createMemoryClient(content);
  const queue = createViewQueue(client, 'run-12345', () => undefined);
  render(<App client={client} count={queue.add} isSafe={false} first={content.snapshot} />);
  onTestFinished(() => {
    cleanup();
    queue.close();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  const pass = async (ms: number) => {
    await act(() => vi.advanceTimersByTimeAsync(ms));
  };
  await pass(0);
  return {
    client,
    pass,
    async touch(name) {
      fireEvent.click(screen.getByRole('button', { name }));
      await pass(20);
    },
    words: () => document.body.textContent ?? '',
    async counted() {
      await pass(2_000);
      return client.views
        .filter(({ kind }) => kind !== 'shown')
        .map((view) => ('item' in view ? `${view.kind} ${view.item.kind} ${view.item.id}` : view.kind));
    },
  };
}

/** What a browser has and this document has not: drawings and fonts, which here never come. */
function fillInDocument(): void {
  vi.stubGlobal(
    'XMLHttpRequest',
    class {
      open() {}
      send() {}
    },
  );
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
}
