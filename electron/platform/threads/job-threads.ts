import { fault } from '#core/fault-code.ts';
import { createSemaphore } from '#core/semaphore.ts';
import { startThread, type Thread, type ThreadLimits } from './thread.ts';

/** Threads for work that waits for a drive or reckons over every byte: a call in them may take as long as it likes. */
export interface JobThreads {
  /** Rejects with the code of the job's own error, and with ETIMEDOUT where its drive does not answer. */
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  close(): Promise<void>;
}

export interface JobLimits extends ThreadLimits {
  readonly jobsAtOnce: number;
  /** Nothing can end a thread that waits for a drive: past so many of them, further jobs are refused at once. */
  readonly maxHanging: number;
  /** After so long without work all threads are ended: each holds some 12 MB. */
  readonly idleMs: number;
}

const jobLimits: JobLimits = {
  jobsAtOnce: 2,
  silenceMs: 60_000, // 60 s: a slow card writes out a large clip
  startMs: 60_000,
  maxHanging: 2,
  idleMs: 10_000, // 10 s
  heapMb: 200,
};

/** One job at a time in each. Starts a thread when there is work and none is free. */
export function createJobThreads(entry: URL, limits: JobLimits = jobLimits): JobThreads {
  const free: Thread[] = [];
  const semaphore = createSemaphore(limits.jobsAtOnce);
  let hanging = 0;
  let idle: NodeJS.Timeout | undefined;

  const close = async (): Promise<void> => {
    clearTimeout(idle);
    await Promise.all(free.splice(0).map((thread) => thread.end()));
  };
  const keep = (thread: Thread): void => {
    free.push(thread);
    clearTimeout(idle);
    idle = setTimeout(close, limits.idleMs).unref();
  };
  /** Its drive may answer one day: then it is gone, and counts no more. */
  const leave = ({ gone }: Thread): void => {
    hanging += 1;
    void gone.then(() => {
      hanging -= 1;
    });
  };

  return {
    run: (name, args) =>
      semaphore.run(1, async () => {
        if (hanging >= limits.maxHanging) throw fault('ETIMEDOUT', name);
        const thread = free.pop() ?? startThread(entry, 'jobs', limits);
        const outcome = await thread.run(name, args);
        switch (outcome.kind) {
          case 'done':
            keep(thread);
            return outcome.value;
          case 'fault':
            keep(thread);
            throw fault(outcome.code, name);
          case 'silent':
            leave(thread);
            throw fault('ETIMEDOUT', name);
          case 'ended':
            throw fault(outcome.code, name);
        }
      }),
    close,
  };
}
