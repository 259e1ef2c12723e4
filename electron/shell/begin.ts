import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { decideStart } from './switches.ts';

/** The two folders that everything else lies in. */
export interface Folders {
  readonly data: string;
  readonly content: string;
}

/** What a start is for. */
export type Beginning =
  | { readonly kind: 'kiosk'; readonly folders: Folders }
  | { readonly kind: 'command'; readonly words: readonly string[] };

/** Names the app, refuses a hostile start (the process ends here), and settles the folders. Before ready. */
export function begin(): Beginning {
  app.setName('Foyer');
  const decision = decideStart({
    words: process.argv.slice(1),
    environment: { ...givenEnvironment(), ...process.env },
    isPackaged: app.isPackaged,
    isWindows: process.platform === 'win32',
    isSandboxOff: app.commandLine.hasSwitch('no-sandbox'),
  });
  if (decision.kind === 'command') return decision;
  const { dataFolder, contentFolder } = decision.settings;
  const data = resolve(dataFolder ?? join(app.getPath('appData'), 'Foyer'));
  if (decision.kind === 'refuse') refuse(decision.reasons, join(data, 'logs'));
  app.setPath('userData', data);
  app.setPath('sessionData', join(data, 'browser')); // what Chromium keeps for itself stays apart from what is ours
  const content = resolve(contentFolder ?? join(app.getPath('documents'), 'Foyer content'));
  return { kind: 'kiosk', folders: { data, content } };
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

/** At once and without waiting for anything: a debugger that a switch asked for opens soon after. */
function refuse(reasons: readonly string[], logs: string): never {
  for (const reason of reasons) process.stderr.write(`${reason}\n`);
  try {
    mkdirSync(logs, { recursive: true });
    // Only the newest refusal is kept, so that a start that is tried for ever fills no disk.
    writeFileSync(join(logs, 'refused-start.log'), `${[new Date().toISOString(), ...reasons].join('\n')}\n`);
  } catch (cause) {
    process.stderr.write(`This could not be written to ${logs}: ${String(cause)}\n`);
  }
  process.exit(1);
}
