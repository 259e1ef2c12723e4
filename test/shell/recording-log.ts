import type { LogFacts } from '#core/ports.ts';
import type { Log } from '#platform/log.ts';

/** A log that a test can read. */
export interface RecordingLog extends Log {
  readonly lines: readonly {
    readonly level: 'info' | 'warn' | 'error';
    readonly event: string;
    readonly facts: LogFacts;
  }[];
}

export function createRecordingLog(): RecordingLog {
  const lines: { level: 'info' | 'warn' | 'error'; event: string; facts: LogFacts }[] = [];
  return {
    lines,
    info: (event, facts = {}) => void lines.push({ level: 'info', event, facts }),
    warn: (event, facts = {}) => void lines.push({ level: 'warn', event, facts }),
    error: (event, cause, facts = {}) =>
      void lines.push({ level: 'error', event, facts: { ...facts, cause: String(cause) } }),
    close() {},
  };
}
