import { join } from 'node:path';
import electronLog from 'electron-log/node';
import { faultCode } from '#core/fault-code.ts';
import { createFolding } from '#core/log-folding.ts';
import { formatLogLine, type LogLevel } from '#core/log-line.ts';
import type { LogFacts, Logger } from '#core/ports.ts';

const fileBytes = 5 * 1024 * 1024;

/**
 * Lines go to `<folder>/<name>.log`, at once; when that is full it becomes `<name>.old.log`. A folder that cannot be
 * written costs the lines, nothing else.
 */
export function openLog(folder: string, name: string): Logger {
  const path = join(folder, `${name}.log`);
  const log = electronLog.create({ logId: path });
  const { console, file } = log.transports;
  console.level = false;
  file.resolvePathFn = () => path;
  file.maxSize = fileBytes;
  file.transforms = [({ data, message }) => formatLogLine(message.level, message.date, data[0])];
  return createLogger((level, line) => log[level](line));
}

/** A logger over any sink. Folds repeats and never throws. */
export function createLogger(write: (level: LogLevel, line: object) => void): Logger {
  const folding = createFolding();
  const put = (level: LogLevel, event: string, facts: object): void => {
    try {
      const folded = folding.add(`${event} ${JSON.stringify(facts)}`, performance.now());
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
  };
}

/** The error's kind and where it arose. Not its message: that may quote a file's name or text. */
function traceOf(cause: unknown): object {
  const frames = cause instanceof Error ? (cause.stack ?? '').split('\n').filter(isFrame).slice(0, 6) : [];
  return { code: faultCode(cause), at: frames.map((frame) => frame.trim()) };
}

function isFrame(line: string): boolean {
  return /^\s+at /.test(line);
}
