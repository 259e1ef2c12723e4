import type { MessagePort } from 'node:worker_threads';
import { faultCode } from '#core/fault-code.ts';
import type { Files, ObjectStore } from '#core/ports.ts';
import { FileReplaced } from './pack-files.ts';
import { type PartOrder, type PartTools, readPart } from './read-part.ts';
import type { FromReader, RemotePort, ToReader } from './reader-messages.ts';

/** The far end of a reader's thread: reads what it is told with tools of its `own`, one part at a time, and answers. */
export function serveParts(port: MessagePort, own: Omit<PartTools, RemotePort>): void {
  const post = (message: FromReader) => port.postMessage(message);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastCall = 0;

  const remote = <Methods>(name: RemotePort): Methods =>
    new Proxy(
      {},
      {
        get:
          (_, method) =>
          (...args: readonly unknown[]) => {
            lastCall += 1;
            const call = Promise.withResolvers<unknown>();
            waiting.set(lastCall, call);
            post({ kind: 'call', call: lastCall, port: name, method: String(method), args });
            return call.promise;
          },
      },
    ) as Methods; // whatever is called is passed on; the near end has the real one

  const tools = { files: remote<Files>('files'), objects: remote<ObjectStore>('objects'), ...own };

  const answer = async (order: PartOrder): Promise<void> => {
    try {
      post({ kind: 'answer', answer: await readPart(order, tools) });
    } catch (cause) {
      if (cause instanceof FileReplaced) post({ kind: 'moved' });
      else if (cause instanceof PortFault) post({ kind: 'refused', code: cause.code });
      else post({ kind: 'baffled', words: cause instanceof Error ? `${cause.stack}` : faultCode(cause) });
    }
  };

  port.on('message', (message: ToReader) => {
    if (message.kind === 'order') return void answer(message.order);
    const call = waiting.get(message.call);
    waiting.delete(message.call);
    if (message.kind === 'done') call?.resolve(message.value);
    else call?.reject(new PortFault(message.code));
  });
  post({ kind: 'ready' });
}

/** A port at the near end rejected. Has the code of its error, as a file operation's has. */
class PortFault extends Error {
  override readonly name = 'PortFault';
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}
