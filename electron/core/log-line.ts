export type LogLevel = 'info' | 'warn' | 'error';

/** One line of a log as JSON, the level and the time first. */
export function formatLogLine(level: string, at: Date, line: object): string {
  return JSON.stringify({ level, time: at.toISOString(), ...line });
}
