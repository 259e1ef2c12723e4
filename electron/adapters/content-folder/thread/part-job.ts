import { FileReplaced } from '#adapters/content-folder/files/pack-files.ts';
import type { PartAnswer, PartOrder, PartTools } from '#adapters/content-folder/part.ts';
import { readPart } from '#adapters/content-folder/read-part.ts';
import { faultCode } from '#core/fault-code.ts';
import type { ObjectStore } from '#core/ports.ts';
import { sha256 } from '#platform/files/digest.ts';
import { type JobTools, PortFault } from '#platform/threads/serve-thread.ts';

/** What came of an order. */
export type ReadOutcome =
  | { readonly kind: 'answer'; readonly answer: PartAnswer }
  /** A file is not what the scan saw. */
  | { readonly kind: 'moved' }
  /** A port refused, and the reading cannot go on without it. */
  | { readonly kind: 'refused'; readonly code: string }
  /** A parser gave up on what it was given. */
  | { readonly kind: 'baffled'; readonly words: string };

/** The job of a reader's thread. Files and objects stay with the service; the tools that reckon are its `own`. */
export function partJob({ port }: JobTools, own: Omit<PartTools, 'files' | 'objects'>) {
  const objects = port<ObjectStore>('objects');
  // Hashed here: at the near end it would hold up whoever else waits there.
  const put: ObjectStore['put'] = (bytes, type) => objects.put(bytes, type, sha256(bytes));
  const tools: PartTools = {
    ...own,
    files: port('files'),
    objects: { put, putFile: (...args) => objects.putFile(...args) },
  };
  return async (order: PartOrder): Promise<ReadOutcome> => {
    try {
      return { kind: 'answer', answer: await readPart(order, tools) };
    } catch (cause) {
      if (cause instanceof FileReplaced) return { kind: 'moved' };
      if (cause instanceof PortFault) return { kind: 'refused', code: cause.code };
      return { kind: 'baffled', words: cause instanceof Error ? `${cause.stack}` : faultCode(cause) };
    }
  };
}
