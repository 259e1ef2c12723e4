import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** A virtual screen in pixels. */
export type DisplaySize = { readonly width: number; readonly height: number };

/** A virtual display that is open until it is closed or this process ends. */
export type VirtualDisplay = {
  /** For the environment variable `DISPLAY`, such as `:99`. */
  readonly name: string;
  readonly close: () => Promise<void>;
};

export const portrait: DisplaySize = { width: 1080, height: 1920 };
export const landscape: DisplaySize = { width: 1920, height: 1080 };

/** Starts Xvfb on a free display number. Throws with what Xvfb said when it does not come up. */
export function openDisplay({ width, height }: DisplaySize = portrait): Promise<VirtualDisplay> {
  return openServer('Xvfb', ['-screen', '0', `${width}x${height}x24`]);
}

/** Starts an X server on a free display number. Throws with what it said when it does not come up. */
export async function openServer(command: string, options: readonly string[]): Promise<VirtualDisplay> {
  const numberPipe = 3;
  const server = spawnBound(
    command,
    ['-displayfd', `${numberPipe}`, ...options, '-nolisten', 'tcp', '-noreset'],
    numberPipe,
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const close = async () => {
    process.off('exit', kill);
    kill();
    await ended;
  };
  const kill = () => server.kill('SIGTERM');
  process.once('exit', kill);
  return { name: `:${await readDisplayNumber(command, server, numberPipe)}`, close };
}

async function readDisplayNumber(command: string, server: ChildProcess, pipe: number): Promise<number> {
  const complaints = text(server.stderr as Readable); // `as`: its stdio is always piped here
  const failed = new Promise<never>((_, reject) => {
    server.once('error', reject);
    server.once('exit', async () =>
      reject(new Error(`${command} did not start: ${(await complaints).trim()}`)),
    );
  });
  const answered = new Promise<number>((resolve) => {
    (server.stdio[pipe] as Readable).once('data', (line: Buffer) => resolve(Number(line.toString())));
  });
  return Promise.race([answered, failed]);
}

/** Where `setpriv` exists (all of Debian), the display ends even if this process is killed outright. */
function spawnBound(command: string, options: readonly string[], pipe: number): ChildProcess {
  const stdio = Array.from(
    { length: pipe + 1 },
    (_, index) => (index < 2 ? 'ignore' : 'pipe') as 'ignore' | 'pipe',
  );
  if (!existsSync('/usr/bin/setpriv')) return spawn(command, options, { stdio });
  return spawn('/usr/bin/setpriv', ['--pdeathsig', 'TERM', command, ...options], { stdio });
}
