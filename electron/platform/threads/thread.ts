import { Worker } from 'node:worker_threads';
import { faultCode } from '#core/fault-code.ts';
import type { Call, FromThread, Result, ThreadData, ToThread } from './messages.ts';
import { ownBufferOf } from './own-buffer.ts';

/** What a thread may cost. */
export interface ThreadLimits {
  /** An order that has not got on for so long, or twice that at most, is given up with its thread. What it waits for us does not count. */
  readonly silenceMs: number;
  /** On a busy machine a thread takes its time to start. */
  readonly startMs: number;
  readonly heapMb: number;
}

/** What came of an order, or why the thread is no more. `isAlone`: no other order was under way that may be to blame. */
export type Outcome = Result | (Fall & { readonly isAlone: boolean });

type Fall =
  | { readonly kind: 'silent' }
  | { readonly kind: 'ended'; readonly code: string; readonly cause: unknown };

/** A thread of the service. Several orders may be under way in it. */
export interface Thread {
  /** Has a job done; it may call the methods of these ports meanwhile. */
  run(name: string, args: readonly unknown[], ports?: Readonly<Record<string, object>>): Promise<Outcome>;
  /** It takes no orders any more. */
  isOver(): boolean;
  /** Nothing can end a thread that waits for a drive: this resolves when it is gone after all. */
  readonly gone: Promise<void>;
  end(): Promise<void>;
}

interface UnderWay {
  readonly ports: Readonly<Record<string, object>>;
  readonly resolve: (outcome: Outcome) => void;
}

/** Starts a program in a thread. Orders may come before it is up. */
export function startThread(entry: URL, name: string, { silenceMs, startMs, heapMb }: ThreadLimits): Thread {
  const progress: ThreadData['progress'] = new Int32Array(new SharedArrayBuffer(4));
  const resourceLimits = { maxOldGenerationSizeMb: heapMb };
  const worker = new Worker(entry, { workerData: { progress } satisfies ThreadData, resourceLimits, name });
  worker.unref();
  const underWay = new Map<number, UnderWay>();
  const gone = Promise.withResolvers<void>();
  let silence: NodeJS.Timeout | undefined;
  let isOver = false;
  let [openCalls, lastId] = [0, 0];
  /** Asked of what we share: its fall may overtake its word that it is ready. */
  const isUp = () => Atomics.load(progress, 0) !== 0;

  const fall = (how: Fall): void => {
    if (isOver) return;
    isOver = true;
    clearTimeout(silence);
    clearTimeout(start);
    const isAlone = underWay.size === 1 || !isUp();
    for (const { resolve } of underWay.values()) resolve({ ...how, isAlone });
    underWay.clear();
    void worker.terminate();
  };
  /** Its silence counts while it has orders and nobody owes it an answer. */
  const listen = (): void => {
    clearTimeout(silence);
    if (isOver) return;
    if (underWay.size > 0) worker.ref();
    else worker.unref();
    if (!isUp() || underWay.size === 0 || openCalls > 0) return;
    const before = Atomics.load(progress, 0);
    const judge = () => (Atomics.load(progress, 0) === before ? fall({ kind: 'silent' }) : listen());
    silence = setTimeout(judge, silenceMs);
  };
  const start = setTimeout(
    () => fall(ended(new Error(`the ${name} thread does not start`))),
    startMs,
  ).unref();
  const answer = async (wish: Call, { ports }: UnderWay): Promise<void> => {
    openCalls += 1;
    const result = await carryOut(wish, ports);
    openCalls -= 1;
    const message: ToThread = { kind: 'answer', call: wish.call, result };
    worker.postMessage(message, result.kind === 'done' ? ownBufferOf(result.value) : []);
    listen();
  };

  worker.on('message', (message: FromThread) => {
    if (message.kind === 'ready') {
      clearTimeout(start);
      return listen();
    }
    const order = underWay.get(message.id);
    if (order !== undefined && message.kind === 'call') void answer(message, order);
    if (order !== undefined && message.kind === 'end') {
      underWay.delete(message.id);
      order.resolve(message.result);
    }
    listen();
  });
  worker.on('error', (cause) => fall(ended(cause)));
  worker.once('exit', () => {
    fall(ended(new Error(`the ${name} thread ended`)));
    gone.resolve();
  });

  return {
    async run(job, args, ports = {}) {
      if (isOver) return { ...ended(new Error(`the ${name} thread ended`)), isAlone: false };
      const { promise, resolve } = Promise.withResolvers<Outcome>();
      lastId += 1;
      underWay.set(lastId, { ports, resolve });
      worker.postMessage({ kind: 'order', id: lastId, name: job, args } satisfies ToThread);
      listen();
      return await promise;
    },
    isOver: () => isOver,
    gone: gone.promise,
    async end() {
      await worker.terminate();
    },
  };
}

function ended(cause: unknown): Fall {
  return { kind: 'ended', code: faultCode(cause), cause };
}

async function carryOut(
  { port, method, args }: Call,
  ports: Readonly<Record<string, object>>,
): Promise<Result> {
  try {
    const methods = ports[port] as Record<string, (...args: readonly unknown[]) => unknown>; // named by our own thread
    return { kind: 'done', value: await methods[method]?.(...args) };
  } catch (cause) {
    return { kind: 'fault', code: faultCode(cause) };
  }
}
