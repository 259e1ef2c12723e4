import { spawn } from 'node:child_process';
import type { PrintAnswer } from '#contract/printed-page.ts';
import type { ServiceMessage, ServiceRequest } from '#contract/rpc.ts';
import { faultCode } from '#core/fault-code.ts';
import { serviceEnvironment } from './service-environment.ts';

/** One running service, whichever kind of process it is. */
export interface ServiceProcess {
  readonly pid: number | undefined;
  post(message: ServiceRequest | PrintAnswer): void;
  onMessage(listener: (message: ServiceMessage) => void): void;
  /** Called once, when the process is gone or never came to be. */
  onEnd(listener: (reason: string) => void): void;
  /** A line that it said to whoever started the kiosk. */
  onWords(listener: (line: string) => void): void;
  /** A line that it wrote to standard error. */
  onComplaint(listener: (line: string) => void): void;
  /** Asks it to end, and ends it if it does not. */
  stop(): void;
  /** Ends it at once. */
  kill(): void;
}

/** What is started, with what. */
export interface ServiceProgram {
  readonly entry: string;
  readonly args: readonly string[];
}

export type ServiceKind = 'utility process' | 'child process';

/** The SQLite driver needs Node-API 10: a runtime with less runs the service in a Node of its own. */
export function chooseServiceKind(napiVersion: string | undefined): ServiceKind {
  return Number(napiVersion ?? 0) >= 10 ? 'utility process' : 'child process';
}

const stopMs = 2_000;

/** A second after an import, not eight, V8 gives back what only the import needed. For our own Node: others may not know it. */
const nodeWords = ['--gc-memory-reducer-start-delay-ms=1000'];

/** Starts the service in a plain Node. It ends by itself when this process is gone: the channel between them closes. */
export function startChildService(node: string, { entry, args }: ServiceProgram): ServiceProcess {
  const child = spawn(node, [...nodeWords, entry, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...serviceEnvironment(process.env), MALLOC_ARENA_MAX: '1' }, // threads that ended leave no arena behind (glibc)
    windowsHide: true,
  });
  let end = (_reason: string) => {};
  child.once('error', (error) => end(faultCode(error))); // it could not be started, or not be told something
  child.once('exit', (code, signal) => end(signal ?? `code ${code}`));
  return {
    pid: child.pid,
    post: (request) => {
      if (child.connected) child.send(request, () => {}); // a failed write is followed by the exit
    },
    // The service is our own program: both ends are typed by the contract.
    onMessage: (listener) => void child.on('message', (message) => listener(message as ServiceMessage)),
    onEnd: (listener) => {
      end = once(listener);
    },
    onWords: (listener) => readLines(child.stdout, listener),
    onComplaint: (listener) => readLines(child.stderr, listener),
    stop: () => {
      if (child.connected) child.disconnect();
      setTimeout(() => child.kill('SIGKILL'), stopMs).unref();
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

/** A service that is not started: it has ended before it began. */
export function refusedService(reason: string): ServiceProcess {
  const nothing = () => {};
  return {
    pid: undefined,
    post: nothing,
    onMessage: nothing,
    onEnd: (listener) => void setTimeout(listener, 0, reason),
    onWords: nothing,
    onComplaint: nothing,
    stop: nothing,
    kill: nothing,
  };
}

const longestLine = 500; // characters

/** Calls the listener for each line, cut to a bounded length. */
export function readLines(stream: NodeJS.ReadableStream | null, listener: (line: string) => void): void {
  let rest = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = (lines.pop() ?? '').slice(0, longestLine);
    for (const line of lines) if (line.trim() !== '') listener(line.slice(0, longestLine));
  });
}

function once(listener: (reason: string) => void): (reason: string) => void {
  let isDone = false;
  return (reason) => {
    if (isDone) return;
    isDone = true;
    listener(reason);
  };
}
