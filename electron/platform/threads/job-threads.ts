import { Worker } from 'node:worker_threads';
import { fault, faultCode } from '#core/fault-code.ts';
import { createSemaphore } from '#core/semaphore.ts';
import type { JobAnswer, JobOrder, ThreadData } from './job-messages.ts';

/** Threads for work that waits for a drive or reckons over every byte: a call in them may take as long as it likes. */
export interface JobThreads {
  /** Rejects with the code of the job's own error, and with ETIMEDOUT where its drive does not answer. */
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  close(): Promise<void>;
}

export interface ThreadLimits {
  readonly sideBySide: number;
  /** A job that has not got on for so long, or twice that at most, is given up. */
  readonly silentMs: number;
  /** Nothing can end a thread that waits for a drive: past so many of them, further jobs are refused at once. */
  readonly maxHanging: number;
  /** After so long without work all threads are ended: each holds some 12 MB. */
  readonly idleMs: number;
  readonly heapMb: number;
}

const threadLimits: ThreadLimits = {
  sideBySide: 2,
  silentMs: 60_000, // 60 s: a slow card writes out a large clip
  maxHanging: 2,
  idleMs: 10_000, // 10 s
  heapMb: 200,
};

interface JobThread {
  readonly worker: Worker;
  readonly beat: ThreadData['beat'];
}

/** Starts a thread when there is work and none is free. */
export function createJobThreads(entry: URL, limits: ThreadLimits = threadLimits): JobThreads {
  const free: JobThread[] = [];
  const semaphore = createSemaphore(limits.sideBySide);
  let hanging = 0;
  let idle: NodeJS.Timeout | undefined;

  const start = (): JobThread => {
    const beat = new Int32Array(new SharedArrayBuffer(4));
    const resourceLimits = { maxOldGenerationSizeMb: limits.heapMb };
    const worker = new Worker(entry, { workerData: { beat }, resourceLimits, name: 'jobs' });
    worker.on('error', () => {}); // without a listener it would end the service; whoever waits has one of its own
    worker.unref();
    return { worker, beat };
  };

  /** Its drive may answer one day: then the thread is ended, and counts no more. */
  const leave = ({ worker }: JobThread): void => {
    hanging += 1;
    worker.once('message', () => void worker.terminate());
    worker.once('exit', () => {
      hanging -= 1;
    });
  };

  const close = async (): Promise<void> => {
    clearTimeout(idle);
    await Promise.all(free.splice(0).map(({ worker }) => worker.terminate()));
  };
  const keep = (thread: JobThread): void => {
    free.push(thread);
    clearTimeout(idle);
    idle = setTimeout(close, limits.idleMs).unref();
  };

  return {
    run: (name, args) =>
      semaphore.run(1, async () => {
        if (hanging >= limits.maxHanging) throw fault('ETIMEDOUT', name);
        const thread = free.pop() ?? start();
        const outcome = await carryOut(thread, { name, args }, limits.silentMs);
        if (outcome.kind === 'done' || outcome.kind === 'fault') keep(thread);
        if (outcome.kind === 'done') return outcome.value;
        if (outcome.kind === 'silent') leave(thread);
        throw fault(outcome.kind === 'silent' ? 'ETIMEDOUT' : outcome.code, name);
      }),
    close,
  };
}

type Outcome = JobAnswer | { readonly kind: 'silent' } | { readonly kind: 'ended'; readonly code: string };

async function carryOut({ worker, beat }: JobThread, order: JobOrder, silentMs: number): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const onEnd = (cause: unknown) => resolve({ kind: 'ended', code: faultCode(cause) });
  const onExit = () => onEnd(new Error('the thread ended'));
  let before = Atomics.load(beat, 0);
  const timer = setInterval(() => {
    const now = Atomics.load(beat, 0);
    if (now === before && now !== notUpYet) resolve({ kind: 'silent' });
    before = now;
  }, silentMs);
  worker.once('message', resolve).once('error', onEnd).once('exit', onExit);
  worker.ref();
  try {
    worker.postMessage(order);
    return await promise;
  } finally {
    clearInterval(timer);
    worker.off('message', resolve).off('error', onEnd).off('exit', onExit);
    worker.unref();
  }
}

/** No job has begun: on a busy machine a thread takes its time to start. */
const notUpYet = 0;
