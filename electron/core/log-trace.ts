import { faultCode } from './fault-code.ts';

/** What a log may say of an error: its kind and where it arose. Not its message: that may quote a file's name or a text. */
export interface Trace {
  readonly code: string;
  readonly at: readonly string[];
}

const mostFrames = 6;

/** Of an error, or of the text of a stack that came from another process. */
export function traceOf(cause: unknown): Trace {
  if (typeof cause === 'string') return { code: kindOf(cause) ?? 'unknown', at: framesOf(cause) };
  if (!(cause instanceof Error)) return { code: faultCode(cause), at: [] };
  const { stack = '', message } = cause;
  const begin = stack.indexOf(message);
  return { code: faultCode(cause), at: framesOf(begin < 0 ? stack : stack.slice(begin + message.length)) };
}

/** The same of one line that a dying program wrote; undefined where nothing of it may be told. */
export function tellableLine(line: string): string | undefined {
  if (isFrame(line) || line.startsWith('FATAL ERROR: ')) return line.trim(); // the latter are V8's own words
  return kindOf(line) ?? /^\s+(code: '[A-Z_0-9]+')/.exec(line)?.[1];
}

function kindOf(text: string): string | undefined {
  return /^(\w*(?:Error|Exception|Warning)(?: \[\w+\])?)(?=:|\n|$)/.exec(text)?.[1];
}

function framesOf(stack: string): readonly string[] {
  const frames = stack.split('\n').filter(isFrame).slice(0, mostFrames);
  return frames.map((frame) => frame.trim());
}

/** `at read (file:///main.mjs:3:5)`: what stands there is of programs, not of people. */
function isFrame(line: string): boolean {
  return /^\s+at (?:async )?(?:[^()]+ \((?:[a-z]+:|\/|[A-Z]:\\)[^()]+:\d+:\d+\)|(?:[a-z]+:|\/|[A-Z]:\\)\S+:\d+:\d+)$/.test(
    line,
  );
}
