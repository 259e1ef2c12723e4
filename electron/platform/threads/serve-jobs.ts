import type { MessagePort } from 'node:worker_threads';
import { faultCode } from '#core/fault-code.ts';
import type { JobAnswer, JobOrder, ThreadData } from './job-messages.ts';
import { ownBufferOf } from './own-buffer.ts';

/** What a thread can do, by name. */
export type Jobs = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

/** The far end: does one job after another. A job calls `beat` as it gets on. */
export function serveJobs(
  port: MessagePort,
  { beat }: ThreadData,
  jobsWith: (beat: () => void) => Jobs,
): void {
  const onward = () => void Atomics.add(beat, 0, 1);
  const jobs = jobsWith(onward);
  const answer = async ({ name, args }: JobOrder): Promise<JobAnswer> => {
    try {
      return { kind: 'done', value: await jobs[name]?.(...(args as never[])) }; // the near end knows the job
    } catch (cause) {
      return { kind: 'fault', code: faultCode(cause) };
    }
  };
  port.on('message', async (order: JobOrder) => {
    onward();
    const message = await answer(order);
    port.postMessage(message, message.kind === 'done' ? ownBufferOf(message.value) : []);
  });
}
