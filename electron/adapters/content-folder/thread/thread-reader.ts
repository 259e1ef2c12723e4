import { FileReplaced, replacedCode } from '#adapters/content-folder/files/pack-files.ts';
import type { PartAnswer, PartOrder, PartReader } from '#adapters/content-folder/part.ts';
import type { ProblemFacts } from '#core/content/problems.ts';
import { fault } from '#core/fault-code.ts';
import type { Logger } from '#core/ports.ts';
import { createSemaphore } from '#core/semaphore.ts';
import { type Outcome, startThread, type Thread, type ThreadLimits } from '#platform/threads/thread.ts';
import type { ReadOutcome } from './part-job.ts';

/** What reading one part may cost. */
interface ReaderLimits extends ThreadLimits {
  /** Without an order for so long the thread is ended: its parsers take room that is seldom needed. */
  readonly idleMs?: number;
  /** Once it was started for orders that are near, it waits so long for the first. */
  readonly preparedMs?: number;
}

const readerLimits: ReaderLimits = {
  silenceMs: 10_000, // 10 s of reckoning without a pause
  startMs: 60_000, // a machine that has just been switched on
  heapMb: 400, // the largest text that is allowed needs some 200
  idleMs: 1_000,
  preparedMs: 5_000, // a folder comes to rest within 2 s
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
  let thread: Thread | undefined;
  let open = 0;
  let rest: NodeJS.Timeout | undefined;

  const endThread = async (): Promise<void> => {
    const ended = thread;
    thread = undefined; // an order that comes now starts another
    await ended?.end();
  };
  const threadNow = (): Thread => {
    if (thread === undefined || thread.isOver()) thread = startThread(entry, 'reader', limits);
    return thread;
  };
  const endAfter = (ms: number | undefined): void => {
    clearTimeout(rest);
    if (open === 0 && ms !== undefined) rest = setTimeout(endThread, ms).unref();
  };
  /** Ends the thread when nothing was read for a while. */
  const whileOpen = async <T>(task: () => Promise<T>): Promise<T> => {
    open += 1;
    clearTimeout(rest);
    try {
      return await task();
    } finally {
      open -= 1;
      endAfter(limits.idleMs);
    }
  };
  return {
    partsAtOnce,
    prepare() {
      threadNow();
      endAfter(limits.preparedMs);
    },
    async read(order, { files, objects }) {
      const read = () => threadNow().run('read', [order], { files, objects });
      return whileOpen(async () => {
        const outcome = await semaphore.run(1, read);
        const isUnclear = (outcome.kind === 'silent' || outcome.kind === 'ended') && !outcome.isAlone;
        return answerOf(isUnclear ? await semaphore.run(partsAtOnce, read) : outcome, order, log);
      });
    },
    close: endThread,
  };
}

function answerOf(outcome: Outcome, order: PartOrder, log: Logger): PartAnswer {
  switch (outcome.kind) {
    case 'done':
      return answerIn(outcome.value as ReadOutcome, order, log); // what the reader's one job answers
    case 'fault':
      throw fault(outcome.code, 'the reader');
    case 'silent':
      return stopped(order, 'slow');
    case 'ended':
      if (outcome.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw outcome.cause;
      return stopped(order, 'too-large');
  }
}

function answerIn(outcome: ReadOutcome, order: PartOrder, log: Logger): PartAnswer {
  switch (outcome.kind) {
    case 'answer':
      return outcome.answer;
    case 'moved':
      throw new FileReplaced(order.path);
    case 'refused':
      if (outcome.code === replacedCode) throw new FileReplaced(order.path);
      throw fault(outcome.code, 'a port refused');
    case 'baffled':
      log.error('part-not-understood', outcome.words);
      return stopped(order, 'confusing');
  }
}

function stopped({ path: file }: PartOrder, because: ProblemFacts<'reading-stopped'>['because']): PartAnswer {
  return { reading: { kind: 'faulty' }, problems: [{ code: 'reading-stopped', file, because }] };
}
