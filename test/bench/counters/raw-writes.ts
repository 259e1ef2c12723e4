import { closeSync, fdatasyncSync, fsyncSync, openSync, writeSync } from 'node:fs';

const fileBytes = 4 * 1_024 * 1_024; // as much as SQLite's log holds before it begins again

/** The least that durability costs: so many bytes written into a file that is there already, and synced. */
export function openRawWrites(path: string, sizeBytes: number) {
  const file = openSync(path, 'w+');
  writeSync(file, Buffer.alloc(fileBytes), 0, fileBytes, 0);
  fsyncSync(file);
  const bytes = Buffer.alloc(sizeBytes, 7);
  let position = 0;
  return {
    writeOnce(): void {
      if (position + sizeBytes > fileBytes) position = 0;
      writeSync(file, bytes, 0, sizeBytes, position);
      fdatasyncSync(file);
      position += sizeBytes;
    },
    close: () => closeSync(file),
  };
}
