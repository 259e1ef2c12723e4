import { FileReplaced, replacedCode } from '#adapters/content-folder/files/pack-files.ts';
import type { PartAnswer, PartOrder, PartReader } from '#adapters/content-folder/part.ts';
import type { ProblemFacts } from '#core/content/problems.ts';
import type { Logger } from '#core/ports.ts';
import { createSemaphore } from '#core/semaphore.ts';
import {
  type ReaderLimits,
  type ReaderThread,
  startReaderThread,
  type ThreadOutcome,
} from './reader-thread.ts';

const readerLimits: ReaderLimits = {
  silenceMs: 10_000, // 10 s
  startMs: 60_000, // a machine that has just been switched on
  heapMb: 400, // the largest text that is allowed needs some 200
  idleMs: 1_000,
};

/** While one part waits for the disk, others are read; more than this would only wait longer. */
const partsAtOnce = 4;

/**
 * Reads parts in a thread of its own, so that no text and no picture can hold up the service. A part that takes too
 * long or too much is refused; the thread is ended then, and the next part starts another.
 */
export function createThreadReader(
  entry: URL,
  log: Logger,
  limits: ReaderLimits = readerLimits,
): PartReader & { close(): Promise<void> } {
  const semaphore = createSemaphore(partsAtOnce);
  let thread: Promise<ReaderThread> | undefined;

  let open = 0;
  let rest: NodeJS.Timeout | undefined;

  const openThread = (): Promise<ReaderThread> => {
    if (thread !== undefined) return thread;
    const forget = () => {
      if (thread === started) thread = undefined;
    };
    const started = startReaderThread(entry, limits, forget);
    started.catch(forget);
    thread = started;
    return started;
  };
  const endThread = async (): Promise<void> => {
    const ended = thread;
    thread = undefined; // an order that comes now starts another
    await (await ended?.catch(() => undefined))?.end();
  };
  /** Ends the thread when nothing was read for a while. */
  const whileOpen = async <T>(task: () => Promise<T>): Promise<T> => {
    open += 1;
    clearTimeout(rest);
    try {
      return await task();
    } finally {
      open -= 1;
      if (open === 0 && limits.idleMs !== undefined) rest = setTimeout(endThread, limits.idleMs).unref();
    }
  };
  return {
    partsAtOnce,
    async read(order, tools) {
      const read = async () => (await openThread()).read(order, tools);
      return whileOpen(async () => {
        const outcome = await semaphore.run(1, read);
        const isUnclear = (outcome.kind === 'silent' || outcome.kind === 'ended') && !outcome.isAlone;
        return answerOf(isUnclear ? await semaphore.run(partsAtOnce, read) : outcome, order, log);
      });
    },
    close: endThread,
  };
}

function answerOf(outcome: ThreadOutcome, order: PartOrder, log: Logger): PartAnswer {
  switch (outcome.kind) {
    case 'answer':
      return outcome.answer;
    case 'moved':
      throw new FileReplaced(order.path);
    case 'refused':
      if (outcome.code === replacedCode) throw new FileReplaced(order.path);
      throw Object.assign(new Error(`a port refused: ${outcome.code}`), { code: outcome.code });
    case 'baffled':
      log.error('part-not-understood', new Error(outcome.words));
      return stopped(order, 'confusing');
    case 'silent':
      return stopped(order, 'slow');
    case 'ended':
      if (outcome.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw outcome.cause;
      return stopped(order, 'too-large');
  }
}

function stopped({ path: file }: PartOrder, because: ProblemFacts<'reading-stopped'>['because']): PartAnswer {
  return { reading: { kind: 'faulty' }, problems: [{ code: 'reading-stopped', file, because }] };
}
