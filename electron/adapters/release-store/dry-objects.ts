import type { Files, ObjectStore } from '#core/ports.ts';
import { sha256 } from '#platform/files/digest.ts';

/** Names bytes as the store would, and keeps none: for looking at what a pack would change. */
export function createDryObjects(files: Pick<Files, 'hash' | 'stat'>): ObjectStore {
  return {
    put: async (bytes, type, object = sha256(bytes)) => ({ object, size: bytes.length, type }),
    putFile: async (path, type) => {
      const { sizeBytes } = await files.stat(path);
      return { object: await files.hash(path), size: sizeBytes, type };
    },
  };
}
