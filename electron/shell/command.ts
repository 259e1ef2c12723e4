import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import { lockDown } from './lockdown.ts';
import type { Places } from './places.ts';
import { serviceEnvironment } from './service-environment.ts';
import { chooseServiceKind } from './service-process.ts';

/**
 * Does what was asked on the command line, in the kind of process that the service has, and ends as that ends. Opens no
 * window, takes no lock and leaves the kiosk's own folders alone, so that one may run meanwhile. Before ready.
 */
export function runCommand(words: readonly string[], { commandsEntry, node }: Places): void {
  if (chooseServiceKind(process.versions.napi) === 'child process') runInNode(node, commandsEntry, words);
  else runInUtility(commandsEntry, words);
}

/** At once: the process ends before it would ask for a display. */
function runInNode(node: string, entry: string, words: readonly string[]): never {
  const { status, error } = spawnSync(node, [entry, ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: serviceEnvironment(process.env),
    windowsHide: true,
  });
  if (error !== undefined) process.stderr.write(`The command could not be started: ${error.message}\n`);
  process.exit(status ?? 1);
}

/** Exported for its test: runtimes that are assembled for development have no room for what the commands need. */
export function runInUtility(entry: string, words: readonly string[]): void {
  const scratch = mkdtempSync(join(tmpdir(), 'foyer-command-')); // for what Chromium keeps; a kiosk has its own
  app.setPath('userData', scratch);
  app.setPath('sessionData', scratch);
  app.disableHardwareAcceleration();
  lockDown(() => false);
  const end = (code: number) => {
    rmSync(scratch, { recursive: true, force: true });
    app.exit(code);
  };
  app
    .whenReady()
    .then(() => {
      const child = utilityProcess.fork(entry, [...words], {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: serviceEnvironment(process.env),
        serviceName: 'Foyer command',
      });
      child.once('exit', end);
    })
    .catch((cause) => {
      process.stderr.write(`The command could not be started: ${String(cause)}\n`);
      end(1);
    });
}
