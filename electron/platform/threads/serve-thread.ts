import type { MessagePort } from 'node:worker_threads';
import { faultCode } from '#core/fault-code.ts';
import type { Call, FromThread, Result, ThreadData, ToThread } from './messages.ts';
import { ownBufferOf } from './own-buffer.ts';

/** What a thread can do, by name. */
export type Jobs = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

/** What a job may do meanwhile. */
export interface JobTools {
  /** To be called as it gets on. */
  beat(): void;
  /** A port that stayed at the near end; it rejects with a `PortFault`. */
  port<Port>(name: string): Port;
}

/** A port at the near end rejected. Has the code of its error, as a file operation's has. */
export class PortFault extends Error {
  override readonly name = 'PortFault';
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** The far end of a thread: does what it is told, with tools for each order, and answers. */
export function serveThread(
  port: MessagePort,
  { progress }: ThreadData,
  jobsWith: (tools: JobTools) => Jobs,
): void {
  const post = (message: FromThread, given?: unknown) => port.postMessage(message, ownBufferOf(given));
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastCall = 0;

  const call = (wish: Omit<Call, 'kind' | 'call'>): Promise<unknown> => {
    lastCall += 1;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(lastCall, answer);
    post({ ...wish, kind: 'call', call: lastCall });
    return answer.promise;
  };
  const toolsFor = (id: number): JobTools => ({
    beat: () => void Atomics.add(progress, 0, 1),
    port<Port>(name: string) {
      const get =
        (_: unknown, method: string | symbol) =>
        (...args: readonly unknown[]) =>
          call({ id, port: name, method: String(method), args });
      return new Proxy({}, { get }) as Port; // whatever is called is passed on; the near end has the real one
    },
  });
  const carryOut = async ({ id, name, args }: ToThread & { readonly kind: 'order' }): Promise<Result> => {
    try {
      const job = jobsWith(toolsFor(id))[name];
      return { kind: 'done', value: await job?.(...(args as never[])) }; // the near end knows the job
    } catch (cause) {
      return { kind: 'fault', code: faultCode(cause) };
    }
  };

  port.on('message', async (message: ToThread) => {
    if (message.kind === 'order') {
      const result = await carryOut(message);
      post({ kind: 'end', id: message.id, result }, result.kind === 'done' ? result.value : undefined);
      return;
    }
    const { call, result } = message;
    const answer = waiting.get(call);
    waiting.delete(call);
    if (result.kind === 'done') answer?.resolve(result.value);
    else answer?.reject(new PortFault(result.code));
  });
  Atomics.add(progress, 0, 1);
  post({ kind: 'ready' });
}
