import type { MessagePort } from 'node:worker_threads';
import { FileReplaced } from '#adapters/content-folder/files/pack-files.ts';
import type { PartOrder, PartTools } from '#adapters/content-folder/part.ts';
import { readPart } from '#adapters/content-folder/read-part.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Files, ObjectStore } from '#core/ports.ts';
import { sha256 } from '#platform/files/digest.ts';
import type { FromReader, ReadOutcome, RemotePort, ToReader } from './reader-messages.ts';

/** The far end of a reader's thread: reads what it is told with tools of its `own`, and answers. */
export function serveParts(port: MessagePort, own: Omit<PartTools, RemotePort>): void {
  const post = (message: FromReader) => port.postMessage(message);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastCall = 0;

  const remote = <Methods>(id: number, name: RemotePort): Methods =>
    new Proxy(
      {},
      {
        get:
          (_, method) =>
          (...args: readonly unknown[]) => {
            lastCall += 1;
            const call = Promise.withResolvers<unknown>();
            waiting.set(lastCall, call);
            post({ kind: 'call', id, call: lastCall, port: name, method: String(method), args });
            return call.promise;
          },
      },
    ) as Methods; // whatever is called is passed on; the near end has the real one

  const toolsFor = (id: number): PartTools => {
    const objects = remote<ObjectStore>(id, 'objects');
    // Hashed here: at the near end it would hold up whoever else waits there.
    const put: ObjectStore['put'] = (bytes, type) => objects.put(bytes, type, sha256(bytes));
    return {
      ...own,
      files: remote<Files>(id, 'files'),
      objects: { put, putFile: (...args) => objects.putFile(...args) },
    };
  };

  const read = async (id: number, order: PartOrder): Promise<ReadOutcome> => {
    try {
      return { kind: 'answer', answer: await readPart(order, toolsFor(id)) };
    } catch (cause) {
      if (cause instanceof FileReplaced) return { kind: 'moved' };
      if (cause instanceof PortFault) return { kind: 'refused', code: cause.code };
      return { kind: 'baffled', words: cause instanceof Error ? `${cause.stack}` : faultCode(cause) };
    }
  };

  port.on('message', async (message: ToReader) => {
    if (message.kind === 'order') {
      post({ kind: 'end', id: message.id, outcome: await read(message.id, message.order) });
      return;
    }
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
