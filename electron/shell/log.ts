import { join } from 'node:path';
import electronLog from 'electron-log/node';
import { createFolding } from '#core/log-folding.ts';
import { formatLogLine, type LogLevel } from '#core/log-line.ts';
import type { LogFacts, Logger } from '#core/ports.ts';

/** What the shell writes down: names of events, never words of items, nothing about a person. Never throws. */
export interface Log extends Logger {
  /** Nothing is written afterwards. */
  close(): void;
}

const fileBytes = 2 * 1024 * 1024;

/**
 * Lines go to `<folder>/shell.log`, at once, because the last one before a death is the one that matters; when that is
 * full it becomes `shell.old.log`. If the folder cannot be written, standard error says so and the kiosk goes on.
 */
export function openLog(folder: string): Log {
  const log = electronLog.create({ logId: folder });
  const { console, file } = log.transports;
  console.level = false;
  file.resolvePathFn = () => join(folder, 'shell.log');
  file.maxSize = fileBytes;
  file.transforms = [({ data, message }) => formatLogLine(message.level, message.date, data[0])];

  const folding = createFolding();
  let isOpen = true;
  const write = (level: LogLevel, event: string, facts: LogFacts) => {
    if (!isOpen) return;
    const folded = folding.add(JSON.stringify([level, event, facts]), performance.now());
    if (folded !== null) log[level]({ event, ...facts, ...(folded.repeated > 0 ? folded : {}) });
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
