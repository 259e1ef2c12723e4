import { type KioskApi, maxViewsPerBatch, type View } from '#contract/api.ts';
import { KioskError } from '#contract/errors.ts';

const longestQueue = 5_000; // views; at the bound the oldest are dropped, so that the newest hours stay true
const firstRetryMs = 1_000;
const longestRetryMs = 30_000;

/** Views on their way to the disk: sent in order, one batch at a time, kept until they are acknowledged. */
export interface ViewQueue {
  add(view: View): void;
  /** Views that nobody acknowledged yet. */
  readonly length: number;
  close(): void;
}

/**
 * `run` names this load of the screen, so that a batch that was sent again counts once. Of a batch that the service
 * refuses each half is sent by itself, and a view that is refused alone is dropped, which `onRefused` is told.
 */
export function createViewQueue(
  api: Pick<KioskApi, 'recordViews'>,
  run: string,
  onRefused: () => void,
): ViewQueue {
  let waiting: readonly View[] = [];
  let sequence = 0;
  let retryMs = firstRetryMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: readonly View[] = [];
  let isClosed = false;

  async function send(): Promise<void> {
    timer = undefined;
    if (sending.length === 0) {
      sending = waiting.slice(0, maxViewsPerBatch);
      waiting = waiting.slice(maxViewsPerBatch);
      sequence += 1;
    }
    try {
      await api.recordViews({ run, sequence, views: sending });
      sending = [];
      retryMs = firstRetryMs;
    } catch (cause) {
      if (cause instanceof KioskError && cause.code === 'refused') {
        sendLess();
      } else {
        retryMs = Math.min(longestRetryMs, retryMs * 2);
      }
    }
    if (sending.length + waiting.length > 0) schedule();
  }

  /** One view may be wrong: the others find their way without it. */
  function sendLess(): void {
    const half = Math.floor(sending.length / 2);
    if (half === 0) onRefused();
    waiting = half === 0 ? waiting : [...sending.slice(half), ...waiting];
    sending = sending.slice(0, half);
  }

  function schedule(): void {
    if (isClosed || timer !== undefined) return;
    timer = setTimeout(() => void send(), retryMs);
  }

  return {
    add(view) {
      waiting = [...waiting, view].slice(-longestQueue);
      if (sending.length === 0) schedule();
    },
    get length() {
      return sending.length + waiting.length;
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}
