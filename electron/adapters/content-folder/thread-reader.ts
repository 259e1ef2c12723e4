import { Worker } from 'node:worker_threads';
import { problem } from '#core/content/problems.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Logger } from '#core/ports.ts';
import { FileReplaced, replacedCode } from './pack-files.ts';
import type { PartAnswer, PartOrder, PartReader, PartTools } from './read-part.ts';
import { type FromReader, remotePorts, type ToReader } from './reader-messages.ts';

/** What reading one part may cost. */
export interface ReaderLimits {
  /** Of reckoning without a pause: waiting for a slow drive does not count. */
  readonly silenceMs: number;
  readonly startMs: number;
  readonly heapMb: number;
}

const readerLimits: ReaderLimits = {
  silenceMs: 10_000, // 10 s
  startMs: 60_000, // a machine that has just been switched on
  heapMb: 400, // the largest text that is allowed needs some 200
};

/**
 * Reads parts in a thread of its own, so that no text and no picture can hold up the service. A part that takes too
 * long or too much is refused; the thread is ended then, and the next part starts another.
 */
export function createThreadReader(
  entry: URL,
  log: Logger,
  limits: ReaderLimits = readerLimits,
): PartReader & { close(): Promise<void> } {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const opened = async (): Promise<Worker> => {
    if (worker !== undefined) return worker;
    const started = await startWorker(entry, limits);
    started.once('exit', () => {
      if (worker === started) worker = undefined;
    });
    worker = started;
    return started;
  };
  const end = async (): Promise<void> => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };

  const readNext = async (order: PartOrder, tools: PartTools): Promise<PartAnswer> => {
    const outcome = await converse(await opened(), order, tools, limits);
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
        return stopped(order, 'it confuses the reader');
      case 'silent':
        await end();
        return stopped(order, 'it takes too long');
      case 'ended':
        await end();
        if (outcome.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw outcome.cause;
        return stopped(order, 'it needs too much memory');
    }
  };

  return {
    read(order, tools) {
      const turn = last.then(() => readNext(order, tools));
      last = turn.catch(() => {}); // its own caller hears of it
      return turn;
    },
    close: end,
  };
}

function stopped({ path }: PartOrder, why: string): PartAnswer {
  return { reading: { kind: 'faulty' }, problems: [problem('reading-stopped', { file: path }, why)] };
}

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

type Outcome =
  | Exclude<FromReader, { readonly kind: 'ready' | 'call' }>
  | { readonly kind: 'silent' }
  | { readonly kind: 'ended'; readonly code: string; readonly cause: unknown };

/** Gives the order and does what the thread asks for, until it answers, ends, or has been silent for too long. */
async function converse(
  worker: Worker,
  order: PartOrder,
  tools: PartTools,
  { silenceMs }: ReaderLimits,
): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  let timer: NodeJS.Timeout | undefined;
  let open = 0;
  const post = (message: ToReader) => {
    worker.postMessage(message);
    if (open === 0) timer = setTimeout(() => resolve({ kind: 'silent' }), silenceMs);
  };
  const onMessage = async (message: FromReader): Promise<void> => {
    clearTimeout(timer);
    if (message.kind === 'ready') return;
    if (message.kind !== 'call') return resolve(message);
    open += 1;
    const answer = await carryOut(message, tools);
    open -= 1;
    post(answer);
  };
  const onEnd = (cause: unknown) => resolve({ kind: 'ended', code: faultCode(cause), cause });
  worker.on('message', onMessage);
  const onExit = () => onEnd(new Error('the reader ended'));
  worker.once('error', onEnd);
  worker.once('exit', onExit);
  worker.ref();
  try {
    post({ kind: 'order', order });
    return await promise;
  } finally {
    clearTimeout(timer);
    worker.off('message', onMessage);
    worker.off('error', onEnd);
    worker.off('exit', onExit);
    worker.unref();
  }
}

async function carryOut(
  { call, port, method, args }: FromReader & { readonly kind: 'call' },
  tools: PartTools,
): Promise<ToReader> {
  try {
    if (!remotePorts.includes(port)) throw new Error(`no port ${port}`);
    const methods = tools[port] as unknown as Record<string, (...args: readonly unknown[]) => unknown>; // named by our own thread
    return { kind: 'done', call, value: await methods[method]?.(...args) };
  } catch (cause) {
    return { kind: 'fault', call, code: faultCode(cause) };
  }
}
