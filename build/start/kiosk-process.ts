import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Launch } from '#build/launch.ts';

/** The running kiosk. */
export type KioskProcess = {
  readonly ended: Promise<KioskEnd>;
  /** Asks it to quit, and insists after a few seconds. */
  readonly quit: () => Promise<void>;
  /** The address of its debugger, once Chromium says it; only if it was started with a debugging port. */
  readonly debuggerAddress: Promise<string>;
};

export type KioskEnd = {
  /** A signal counts as 0 if we asked it to quit, else as 1. */
  readonly exitCode: number;
  readonly wasAsked: boolean;
};

const insistAfterMs = 5_000;

/** Empty lines, and complaints of Chromium after which it goes on: no D-Bus, no graphics card, no port file. */
const harmless = /^$|ERROR:(bus|object_proxy|viz_main_impl|devtools_http_handler)\.cc/;
const debuggerLine = /^DevTools listening on (\S+)/;

/** Starts the kiosk; what it prints appears here, but for harmless complaints. */
export function startKiosk({ executable, words, environment }: Launch): KioskProcess {
  const kiosk = spawn(executable, words, { env: environment, stdio: ['ignore', 'inherit', 'pipe'] });
  let isAskedToQuit = false;
  const ended = once(kiosk, 'exit').then(([code]) => ({
    exitCode: code ?? (isAskedToQuit ? 0 : 1),
    wasAsked: isAskedToQuit,
  }));
  const quit = async () => {
    if (kiosk.exitCode !== null || kiosk.signalCode !== null) return;
    isAskedToQuit = true;
    kiosk.kill('SIGTERM');
    const insist = setTimeout(() => kiosk.kill('SIGKILL'), insistAfterMs);
    await ended;
    clearTimeout(insist);
  };
  return { ended, quit, debuggerAddress: passOnComplaints(kiosk) };
}

function passOnComplaints(kiosk: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    const lines = createInterface({ input: kiosk.stderr as Readable }); // `as`: it is piped, see above
    lines.on('line', (line) => {
      const address = debuggerLine.exec(line)?.[1];
      if (address !== undefined) resolve(address);
      else if (!harmless.test(line)) console.error(line);
    });
  });
}
