import { faultCode } from '#core/fault-code.ts';
import { createFolding } from '#core/log-folding.ts';
import type { LogFacts, Logger } from '#core/ports.ts';
import { createRollingLog } from '#core/rolling-log.ts';
import { openLogFolder } from './log-folder.ts';

type Level = 'info' | 'warn' | 'error';

const bounds = { fileBytes: 1024 * 1024, files: 10 };

/** Ten files of a megabyte, the newest ones, in `folder`: `service.1.log`, `service.2.log` and so on. */
export function openLog(folder: string, name: string): Logger {
  const put = createRollingLog(name, openLogFolder(folder), bounds);
  return createLogger((level, line) =>
    put(JSON.stringify({ level, time: new Date().toISOString(), ...line })),
  );
}

/** A logger over any sink. Folds repeats and never throws. */
export function createLogger(write: (level: Level, line: object) => void): Logger {
  const folding = createFolding();
  const put = (level: Level, event: string, facts: object): void => {
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
