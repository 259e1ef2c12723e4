import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { KioskClient, News } from '#contract/api.ts';
import type { Answer } from '#contract/errors.ts';
import { createClient, type ServiceMessage } from '#contract/rpc.ts';
import { writePack } from './small-pack.ts';

/** The real service in a process of its own, spoken to as the shell does. */
export interface ChildService {
  readonly client: KioskClient;
  readonly contentFolder: string;
  readonly dataFolder: string;
  /** Ends it as a power cut would end the program: now. Calls that wait are answered `service-away`. */
  kill(): Promise<void>;
  /** Ends it as the shell does. */
  close(): Promise<void>;
}

/** As it ships, which starts in half the time; its parts can be replaced in the sources only. */
const programs = { built: 'dist/service/main.mjs', sources: 'electron/service/main.ts' } as const;
const readyMs = 30_000; // a busy machine, not a promise

/** A service process that may not answer yet. */
export interface SpawnedService extends ChildService {
  readonly process: ChildProcess;
  /** Resolves when it says that it is ready; rejects if it ends first. */
  readonly ready: Promise<void>;
}

/** What a test may change about the process. */
export interface SpawnChanges {
  readonly program?: keyof typeof programs;
  readonly execArgv?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Where its data go instead of the folder's `data`. */
  readonly dataFolder?: string;
  /** Its starter pack instead of the one in the folder's `starter`. */
  readonly starterPack?: string;
}

/** Starts the service on folders below `folder`; its starter pack is the small pack. */
export async function startChildService(folder: string): Promise<ChildService> {
  await writePack(join(folder, 'starter'));
  const service = spawnService(folder);
  await service.ready;
  return service;
}

/** The same without waiting. */
export function spawnService(folder: string, changes: SpawnChanges = {}): SpawnedService {
  const { program = 'built', execArgv = [], environment = {}, dataFolder = join(folder, 'data') } = changes;
  const { starterPack = join(folder, 'starter') } = changes;
  const contentFolder = join(folder, 'content');
  const words = {
    'data-folder': dataFolder,
    'content-folder': contentFolder,
    'starter-pack': starterPack,
  };
  const child = fork(
    join(import.meta.dirname, '..', '..', programs[program]),
    Object.entries(words).flatMap(([name, value]) => [`--${name}`, value]),
    {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc', 'pipe'],
      execArgv: [...execArgv],
      env: { ...process.env, ...environment },
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = readiness(child);
  ready.catch(() => {}); // whoever waits for it hears of it
  return {
    client: createClient(createWire(child)),
    contentFolder,
    dataFolder,
    process: child,
    ready,
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
    close: () => {
      if (child.connected) child.disconnect();
      return ended;
    },
  };
}

function readiness(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The service did not get ready.')), readyMs);
    child.on('message', (message: ServiceMessage) => {
      if (message.kind !== 'ready') return;
      clearTimeout(timer);
      resolve();
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The service ended with ${code}.`));
    });
  });
}

function createWire(child: ChildProcess) {
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  const listeners = new Set<(news: News) => void>();
  let lastId = 0;
  child.on('message', (message: ServiceMessage) => {
    if (message.kind === 'news') for (const listener of listeners) listener(message.news);
    if (message.kind !== 'answer') return;
    waiting.get(message.id)?.(message.answer);
    waiting.delete(message.id);
  });
  child.once('exit', () => {
    for (const answer of waiting.values()) answer({ ok: false, code: 'service-away' });
    waiting.clear();
  });
  return {
    call: (method: string, args: readonly unknown[]) =>
      new Promise<Answer<unknown>>((resolve) => {
        lastId += 1;
        waiting.set(lastId, resolve);
        if (child.connected) child.send({ id: lastId, method, args }, () => {});
        else resolve({ ok: false, code: 'service-away' });
      }),
    subscribe: (listener: (news: News) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
