import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import electronLog from 'electron-log/node';
import { createFolding } from '#core/log-folding.ts';
import { formatLogLine, type LogLevel } from '#core/log-line.ts';
import { traceOf } from '#core/log-trace.ts';
import type { LogFacts, Logger } from '#core/ports.ts';
import { makeFolderNow } from './files/make-folder.ts';

/** A log on the disk. Of an error its kind and place are written, never its message. */
export interface Log extends Logger {
  /** Nothing is written afterwards. */
  close(): void;
}

/**
 * Lines go to `<folder>/<name>.log`, at once, because the last one before a death is the one that matters; when that
 * is full it becomes `<name>.old.log`. A folder that cannot be written costs the lines, nothing else: standard error
 * says so.
 */
export function openLog(folder: string, name: string, fileBytes = 5 * 1024 ** 2): Log {
  const path = join(folder, `${name}.log`);
  makePrivate(folder);
  const log = electronLog.create({ logId: path });
  const { console, file } = log.transports;
  console.level = false;
  file.setAppName('Foyer'); // else it looks for a package.json, finds none in what ships, and writes nothing
  file.resolvePathFn = () => path;
  file.maxSize = fileBytes;
  file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  file.transforms = [({ data, message }) => formatLogLine(message.level, message.date, data[0])];
  return createLogger((level, line) => log[level](line));
}

function makePrivate(folder: string): void {
  try {
    makeFolderNow(folder, 0o700);
    chmodSync(folder, 0o700);
  } catch {
    // it cannot be written, which the first line finds out
  }
}

/** A log over any sink. Folds repeats and never throws. */
export function createLogger(write: (level: LogLevel, line: object) => void): Log {
  const folding = createFolding();
  let isOpen = true;
  const put = (level: LogLevel, event: string, facts: object): void => {
    if (!isOpen) return;
    try {
      const folded = folding.add(JSON.stringify([level, event, facts]), performance.now());
      if (folded === null) return;
      write(level, { event, ...facts, ...(folded.repeated > 0 ? folded : {}) });
    } catch {
      // a log that cannot be written is not worth an error
    }
  };
  return {
    info: (event, facts: LogFacts = {}) => put('info', event, facts),
    warn: (event, facts: LogFacts = {}) => put('warn', event, facts),
    error: (event, cause, facts: LogFacts = {}) => put('error', event, { ...facts, ...traceOf(cause) }),
    close() {
      isOpen = false;
    },
  };
}
