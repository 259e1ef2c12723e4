import type { MemoryContent } from '#client/memory-client.ts';

/** Where the page asks for what it shows. */
export const contentAddress = '/starter-content.json';

/** A memory client's content as it travels: each map as its entries. */
export type SentContent = {
  readonly [K in keyof MemoryContent]: MemoryContent[K] extends ReadonlyMap<infer Key, infer Value>
    ? readonly (readonly [Key, Value])[]
    : MemoryContent[K];
};
