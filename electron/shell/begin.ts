import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { makeFolderNow } from '#platform/files/make-folder.ts';
import { linkedOverlapRefusal, overlapRefusal } from './folder-overlap.ts';
import type { WantedFolders } from './ground.ts';
import { decideStart } from './switches.ts';

/** What a start is for. */
export type Beginning =
  | {
      readonly kind: 'kiosk';
      readonly wanted: WantedFolders;
      /** Resolves when links are followed. The process ends here where they lead one of the two folders into the other. */
      readonly followed: Promise<void>;
    }
  | { readonly kind: 'command'; readonly words: readonly string[] };

/** Names the app, refuses a hostile start (the process ends here), and says which folders are meant. Before ready. */
export function begin(): Beginning {
  app.setName('Foyer');
  if (process.platform !== 'win32') process.on('SIGUSR1', () => {}); // else Node opens a debugger at it, where no fuse forbids it
  const decision = decideStart({
    words: process.argv.slice(1),
    environment: { ...givenEnvironment(), ...process.env },
    isPackaged: app.isPackaged,
    isWindows: process.platform === 'win32',
    isSandboxOff: app.commandLine.hasSwitch('no-sandbox'),
  });
  if (decision.kind === 'command') return decision;
  const { dataFolder, contentFolder } = decision.settings;
  const data = placeOf(dataFolder, 'appData', 'Foyer');
  if (decision.kind === 'refuse') refuse(decision.reasons, join(data ?? tmpdir(), 'logs'));
  const wanted = { data, content: placeOf(contentFolder, 'documents', 'Foyer content') };
  if (dataFolder === null && contentFolder === null)
    return { kind: 'kiosk', wanted, followed: Promise.resolve() }; // the usual two lie apart
  refuseOverlap(overlapRefusal(wanted));
  return { kind: 'kiosk', wanted, followed: linkedOverlapRefusal(wanted).then(refuseOverlap) };
}

/** The folder that was given, or the usual one; null where the user has no home to keep it in. */
function placeOf(given: string | null, usual: 'appData' | 'documents', name: string): string | null {
  if (given !== null) return resolve(given);
  try {
    return join(app.getPath(usual), name);
  } catch {
    return null;
  }
}

/**
 * The variables as they were given. With its fuses set the runtime drops `NODE_OPTIONS` and its like before this
 * program can see them; Linux remembers them, and elsewhere they are merely without effect.
 */
function givenEnvironment(): Record<string, string> {
  if (process.platform !== 'linux') return {};
  try {
    const pairs = readFileSync('/proc/self/environ', 'utf8').split('\0');
    return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), '']));
  } catch {
    return {}; // no /proc: what is left in the environment is looked at all the same
  }
}

/** Told beside the usual data folder: the one that was given may hold what people edit. */
function refuseOverlap(overlap: string | null): void {
  if (overlap !== null) refuse([overlap], join(placeOf(null, 'appData', 'Foyer') ?? tmpdir(), 'logs'));
}

/** At once and without waiting for anything: a debugger that a switch asked for opens soon after. */
function refuse(reasons: readonly string[], logs: string): never {
  for (const reason of reasons) process.stderr.write(`${reason}\n`);
  try {
    makeFolderNow(logs, 0o700);
    // Only the newest refusal is kept, so that a start that is tried for ever fills no disk.
    writeFileSync(join(logs, 'refused-start.log'), `${[new Date().toISOString(), ...reasons].join('\n')}\n`, {
      mode: 0o600,
    });
  } catch (cause) {
    process.stderr.write(`This could not be written to ${logs}: ${String(cause)}\n`);
  }
  process.exit(1);
}
