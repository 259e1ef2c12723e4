import { unturned, unturnedIn } from '#core/content/text-direction.ts';
import type { ObjectStore } from '#core/ports.ts';

/** A store in which no text turns round: whichever way its signs came into it, typed, escaped or as entities. */
export function unturnedObjects(objects: ObjectStore): ObjectStore {
  return {
    ...objects,
    put: (bytes, type, hash) => objects.put(unturnedBytes(bytes, type), type, hash),
  };
}

function unturnedBytes(bytes: Uint8Array, type: string): Uint8Array {
  if (type !== 'application/json' && type !== 'text/vtt') return bytes;
  const text = new TextDecoder().decode(bytes);
  const plain = type === 'text/vtt' ? unturned(text) : JSON.stringify(unturnedIn(JSON.parse(text)));
  return plain === text ? bytes : new TextEncoder().encode(plain);
}
