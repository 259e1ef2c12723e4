import { createFolding } from '#core/log-folding.ts';
import type { LogFacts, Logger } from '#core/ports.ts';
import { createRollingLog } from '#core/rolling-log.ts';
import { openLogFolder } from './log-folder.ts';

/** What the shell writes down: names of events, never words of items, nothing about a person. Never throws. */
export interface Log extends Logger {
  /** Nothing is written afterwards. */
  close(): void;
}

type Level = 'info' | 'warn' | 'error';

const bounds = { fileBytes: 1024 * 1024, files: 5 };

/** Opens `<folder>/shell.<n>.log`. If the folder cannot be written, lines go to standard error. */
export function openLog(folder: string): Log {
  const put = createRollingLog('shell', openLogFolder(folder), bounds);
  const folding = createFolding();
  let isOpen = true;
  const write = (level: Level, event: string, facts: LogFacts) => {
    if (!isOpen) return;
    const folded = folding.add(JSON.stringify([level, event, facts]), performance.now());
    if (folded === null) return;
    const line = { event, ...facts, ...(folded.repeated > 0 ? folded : {}) };
    try {
      put(JSON.stringify({ level, time: new Date().toISOString(), ...line }));
    } catch {
      process.stderr.write(`${level} ${JSON.stringify(line)}\n`); // a full or missing disk: the kiosk goes on
    }
  };
  return {
    info: (event, facts = {}) => write('info', event, facts),
    warn: (event, facts = {}) => write('warn', event, facts),
    error: (event, cause, facts = {}) => write('error', event, { ...facts, cause: describe(cause) }),
    close() {
      isOpen = false;
    },
  };
}

const longestCause = 2_000; // characters

function describe(cause: unknown): string {
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return text.slice(0, longestCause);
}
