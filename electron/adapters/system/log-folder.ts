import { appendFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LogFolder } from '#core/rolling-log.ts';

/** The log of the service on the disk. Synchronous: lines are few, and none is lost in a crash. */
export function openLogFolder(folder: string): LogFolder {
  return {
    names: () => {
      try {
        return readdirSync(folder);
      } catch {
        return []; // not made yet
      }
    },
    sizeOf: (name) => statSync(join(folder, name)).size,
    append(name, text) {
      const path = join(folder, name);
      try {
        appendFileSync(path, text);
      } catch {
        mkdirSync(dirname(path), { recursive: true });
        appendFileSync(path, text);
      }
    },
    remove: (name) => rmSync(join(folder, name), { force: true }),
  };
}
