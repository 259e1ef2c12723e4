import type { ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type ChildService, spawnService } from '#test/support/child-service.ts';

/** The real service, whose steps on files are told and at which it can be stopped. */
export interface SteppedService extends ChildService {
  readonly ready: Promise<void>;
  readonly process: ChildProcess;
  /** Resolves when it has stopped at the wanted step. */
  readonly stopped: Promise<void>;
  /** Such as `rename objects/*`; undefined before the first. */
  lastStep(): string | undefined;
  lastStepAtMs(): number;
  /** Calls back at each stop. */
  onStop(listener: (step: string) => void): void;
}

export interface SteppedWishes {
  /** The number of a step, or `every`. */
  readonly stopAt?: string;
  readonly dataFolder?: string;
  /** Leaves out the syncs of objects and of their folder. */
  readonly forgetsSync?: boolean;
}

/** Lets one service end in peace: what Node compiled for it is kept for the others, which then start twice as fast. */
export async function warmUp(folder: string): Promise<void> {
  const service = startStepped(folder);
  await service.ready;
  await service.client.getSnapshot();
  await service.close();
}

/** Starts it on folders below `folder`; its starter pack is what lies in `starter`. */
export function startStepped(
  folder: string,
  { stopAt = '', dataFolder, forgetsSync = false }: SteppedWishes = {},
): SteppedService {
  const service = spawnService(folder, {
    program: 'sources',
    execArgv: ['--import', new URL('./stepping/hooks.ts', import.meta.url).href],
    environment: {
      FOYER_STOP_AT: stopAt,
      FOYER_FORGETS_SYNC: forgetsSync ? 'objects' : '',
      NODE_COMPILE_CACHE: join(tmpdir(), 'foyer-faults-compiled'),
    },
    ...(dataFolder !== undefined && { dataFolder }),
  });
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
  const listeners = new Set<(step: string) => void>();
  let [lastStep, lastStepAtMs]: [string | undefined, number] = [undefined, performance.now()];
  const steps = service.process.stdio[4] as Readable; // asked for as a pipe
  createInterface({ input: steps }).on('line', (line) => {
    const isStop = line.endsWith(' !');
    lastStep = line.replace(/^\d+ /, '').replace(/ !$/, '');
    lastStepAtMs = performance.now();
    if (!isStop) return;
    stop();
    for (const listener of listeners) listener(lastStep);
  });
  return {
    ...service,
    stopped,
    lastStep: () => lastStep,
    lastStepAtMs: () => lastStepAtMs,
    onStop: (listener) => listeners.add(listener),
  };
}
