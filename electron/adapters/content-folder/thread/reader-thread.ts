import { Worker } from 'node:worker_threads';
import type { PartOrder, PartTools } from '#adapters/content-folder/part.ts';
import { faultCode } from '#core/fault-code.ts';
import { ownBufferOf } from '#platform/threads/own-buffer.ts';
import {
  type FromReader,
  type ReaderCall,
  type ReadOutcome,
  remotePorts,
  type ToReader,
} from './reader-messages.ts';

/** What reading one part may cost. */
export interface ReaderLimits {
  /** Of reckoning without a pause: waiting for a slow drive does not count. */
  readonly silenceMs: number;
  readonly startMs: number;
  readonly heapMb: number;
  /** Without an order for so long the thread is ended: its parsers take room that is seldom needed. */
  readonly idleMs?: number;
}

/** What came of an order, or why the thread is no more. `isAlone`: no other order was under way that may be to blame. */
export type ThreadOutcome = ReadOutcome | (Fall & { readonly isAlone: boolean });

type Fall =
  | { readonly kind: 'silent' }
  | { readonly kind: 'ended'; readonly code: string; readonly cause: unknown };

/** A thread that reads. Several orders may be under way in it. */
export interface ReaderThread {
  read(order: PartOrder, tools: PartTools): Promise<ThreadOutcome>;
  end(): Promise<void>;
}

interface UnderWay {
  readonly tools: PartTools;
  readonly resolve: (outcome: ThreadOutcome) => void;
}

/** Calls back once when the thread is no more. Rejects where it does not start. */
export async function startReaderThread(
  entry: URL,
  limits: ReaderLimits,
  onOver: () => void,
): Promise<ReaderThread> {
  const worker = await startWorker(entry, limits);
  const underWay = new Map<number, UnderWay>();
  let timer: NodeJS.Timeout | undefined;
  let openCalls = 0;
  let lastId = 0;
  let isOver = false;

  /** Its silence counts while it has orders and nobody owes it an answer. */
  const listen = (): void => {
    clearTimeout(timer);
    if (underWay.size > 0 && openCalls === 0) timer = setTimeout(fall, limits.silenceMs, silent);
    if (underWay.size > 0) worker.ref();
    else worker.unref();
  };
  const fall = (how: Fall): void => {
    if (isOver) return;
    isOver = true;
    onOver();
    const isAlone = underWay.size === 1;
    for (const { resolve } of underWay.values()) resolve({ ...how, isAlone });
    underWay.clear();
    clearTimeout(timer);
    void worker.terminate();
  };
  const answer = async (call: ReaderCall, tools: PartTools): Promise<void> => {
    openCalls += 1;
    const message = await carryOut(call, tools);
    openCalls -= 1;
    worker.postMessage(message, message.kind === 'done' ? ownBufferOf(message.value) : []);
    listen();
  };

  worker.on('message', (message: FromReader) => {
    if (message.kind === 'ready') return;
    const order = underWay.get(message.id);
    if (order !== undefined && message.kind === 'call') void answer(message, order.tools);
    if (order !== undefined && message.kind === 'end') {
      underWay.delete(message.id);
      order.resolve(message.outcome);
    }
    listen();
  });
  const onEnd = (cause: unknown) => fall(endedBy(cause));
  worker.once('error', onEnd);
  worker.once('exit', () => onEnd(new Error('the reader ended')));

  return {
    async read(order, tools) {
      if (isOver) return { ...endedBy(new Error('the reader ended')), isAlone: false };
      const { promise, resolve } = Promise.withResolvers<ThreadOutcome>();
      lastId += 1;
      underWay.set(lastId, { tools, resolve });
      worker.postMessage({ kind: 'order', id: lastId, order } satisfies ToReader);
      listen();
      return await promise;
    },
    async end() {
      await worker.terminate();
    },
  };
}

const silent = { kind: 'silent' } as const;
const endedBy = (cause: unknown) => ({ kind: 'ended', code: faultCode(cause), cause }) as const;

async function startWorker(entry: URL, { startMs, heapMb }: ReaderLimits): Promise<Worker> {
  const worker = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: heapMb }, name: 'reader' });
  worker.unref();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(() => reject(new Error('the reader does not start')), startMs);
  worker.once('message', () => resolve());
  worker.once('error', reject);
  worker.on('error', () => {}); // without a listener it would end the service; whoever waits has one of its own
  try {
    await promise;
    return worker;
  } catch (cause) {
    await worker.terminate();
    throw cause;
  } finally {
    clearTimeout(timer);
    worker.off('error', reject);
  }
}

async function carryOut({ call, port, method, args }: ReaderCall, tools: PartTools): Promise<ToReader> {
  try {
    if (!remotePorts.includes(port)) throw new Error(`no port ${port}`);
    const methods = tools[port] as unknown as Record<string, (...args: readonly unknown[]) => unknown>; // named by our own thread
    return { kind: 'done', call, value: await methods[method]?.(...args) };
  } catch (cause) {
    return { kind: 'fault', call, code: faultCode(cause) };
  }
}
