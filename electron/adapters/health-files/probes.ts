import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { faultCode } from '#core/fault-code.ts';
import { crashFile, parseCrashNote } from '#core/health/crash-note.ts';
import type { Probes } from '#core/health/ports.ts';
import type { Files } from '#core/ports.ts';

const mostBytes = 1_000;
const mostEntries = 1_000;
const damaged = /^foyer\.db\.(damaged|replaced)-[\dT-]+$/;

/** Asks the disk of a data folder. */
export function createProbes(dataFolder: string, files: Files): Probes {
  return {
    async disk() {
      try {
        const { bavail, bsize } = await statfs(dataFolder); // what an ordinary user may fill
        return { freeBytes: bavail * bsize };
      } catch (cause) {
        return { errorCode: faultCode(cause) };
      }
    },
    async damagedDatabase() {
      const entries = await files.list(dataFolder, mostEntries).catch(() => []); // then the disk line says it
      const names = entries.map(({ name }) => name).filter((name) => damaged.test(name));
      return names.sort((one, other) => timeIn(one).localeCompare(timeIn(other))).at(-1) ?? null;
    },
    async lastCrash() {
      const bytes = await files.read(join(dataFolder, crashFile), mostBytes).catch(() => undefined); // none yet
      return bytes === undefined ? null : parseCrashNote(new TextDecoder().decode(bytes));
    },
  };
}

function timeIn(name: string): string {
  return /-(\d.*)$/.exec(name)?.[1] ?? '';
}
