/// <reference path="./pino-roll.d.ts" />
import { pino } from 'pino';
import roll from 'pino-roll';
import { createFolding } from '#core/log-folding.ts';
import type { LogFacts, Logger } from '#core/ports.ts';

/** What the shell writes down: names of events, never words of items, nothing about a person. Never throws. */
export interface Log extends Logger {
  /** Writes what is waiting. Nothing is written afterwards. */
  close(): void;
}

type Level = 'info' | 'warn' | 'error';
type Sink = (level: Level, event: string, facts: LogFacts) => void;

const keptFiles = 4; // beside the newest
const fileSize = '1m';
const longestWait = 200; // lines before the file is open; later ones are dropped

/** Opens `<folder>/shell.<n>.log`. Lines are taken at once; if the folder cannot be written they go to standard error. */
export function openLog(folder: string): Log {
  const waiting: Parameters<Sink>[] = [];
  let end = () => {};
  let sink: Sink = (...line) => {
    if (waiting.length < longestWait) waiting.push(line);
  };
  const become = (next: Sink) => {
    sink = next;
    for (const line of waiting.splice(0)) next(...line);
  };
  openFile(folder).then(
    (file) => {
      end = file.end;
      become(file.write);
    },
    () => become(writeToTerminal),
  );

  const folding = createFolding();
  const write = (level: Level, event: string, facts: LogFacts) => {
    const folded = folding.add(JSON.stringify([level, event, facts]), performance.now());
    if (folded !== null) sink(level, event, folded.repeated === 0 ? facts : { ...facts, ...folded });
  };
  return {
    info: (event, facts = {}) => write('info', event, facts),
    warn: (event, facts = {}) => write('warn', event, facts),
    error: (event, cause, facts = {}) => write('error', event, { ...facts, cause: describe(cause) }),
    close() {
      end();
      sink = () => {};
    },
  };
}

async function openFile(folder: string): Promise<{ readonly write: Sink; readonly end: () => void }> {
  const stream = await roll({
    file: `${folder}/shell`,
    extension: '.log',
    size: fileSize,
    limit: { count: keptFiles, removeOtherLogFiles: true },
    mkdir: true,
    sync: true, // few lines, and the last ones before a death are the ones that matter
    maxLength: 64 * 1024, // of lines waiting for a full disk; later ones are dropped
  });
  stream.on('error', () => {}); // a full or missing disk: the kiosk goes on, and so does the next line
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream);
  return {
    write: (level, event, facts) => logger[level]({ event, ...facts }),
    end: () => stream.end(),
  };
}

const writeToTerminal: Sink = (level, event, facts) => {
  process.stderr.write(`${level} ${event} ${JSON.stringify(facts)}\n`);
};

const longestCause = 2_000; // characters

function describe(cause: unknown): string {
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return text.slice(0, longestCause);
}
