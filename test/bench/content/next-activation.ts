import { watch } from 'node:fs/promises';
import { join } from 'node:path';

/** Resolves when the pointer to the current release is written anew. */
export async function nextActivation(dataFolder: string): Promise<void> {
  for await (const { filename } of watch(join(dataFolder, 'content'))) if (filename === 'current') return;
}
