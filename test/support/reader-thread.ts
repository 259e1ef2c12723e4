import { onTestFinished } from 'vitest';
import { createThreadReader } from '#adapters/content-folder/thread/thread-reader.ts';
import { readerEntry } from './reader-entry.ts';
import { createRecordingLogger } from './recording-logger.ts';

/** A reader in a thread of its own; it ends with the test. */
export function openReader(limits?: Parameters<typeof createThreadReader>[2]) {
  const reader = createThreadReader(readerEntry, createRecordingLogger(), limits);
  onTestFinished(() => reader.close());
  return reader;
}
