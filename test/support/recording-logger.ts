import type { LogFacts, Logger } from '#core/ports.ts';

/** A log that a test can read. */
export interface RecordingLogger extends Logger {
  readonly events: readonly string[];
  readonly facts: readonly LogFacts[];
}

export function createRecordingLogger(): RecordingLogger {
  const events: string[] = [];
  const allFacts: LogFacts[] = [];
  const note = (event: string, facts: LogFacts = {}): void => {
    events.push(event);
    allFacts.push(facts);
  };
  return {
    events,
    facts: allFacts,
    info: note,
    warn: note,
    error: (event, _cause, facts) => note(event, facts),
  };
}
