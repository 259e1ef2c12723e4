import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { createThreadReader } from '#adapters/content-folder/thread-reader.ts';
import { createRecordingLogger } from './recording-logger.ts';

/** The reader's real program, as Node runs it from its source. */
export const readerEntry = pathToFileURL(join(process.cwd(), 'electron', 'service', 'reader.ts'));

/** A reader in a thread of its own; it ends with the test. */
export function openReader(limits?: Parameters<typeof createThreadReader>[2]) {
  const reader = createThreadReader(readerEntry, createRecordingLogger(), limits);
  onTestFinished(() => reader.close());
  return reader;
}
