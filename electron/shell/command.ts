import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import { changedPrograms } from './changed-programs.ts';
import { lockDown } from './lockdown.ts';
import type { Places } from './places.ts';
import { withSeen } from './self-test.ts';
import { serviceEnvironment } from './service-environment.ts';
import { chooseServiceKind } from './service-process.ts';

/**
 * Does what was asked on the command line, in the kind of process that the service has, and ends as that ends. Opens no
 * window that is seen, takes no lock and leaves the kiosk's own folders alone, so that one may run meanwhile. Before ready.
 */
export function runCommand(words: readonly string[], { commandsEntry, node, packaged }: Places): void {
  const changed = packaged === null ? [] : changedPrograms(packaged);
  if (changed.length > 0) {
    process.stderr.write(`Foyer is not what was installed (${changed.join(', ')}): install it anew.\n`);
    process.exit(1);
  }
  const isInUtility = chooseServiceKind(process.versions.napi) !== 'child process';
  if (words[0] === 'self-test') {
    const end = prepareApp();
    whenReady(end, async () => {
      const seen = await withSeen(words);
      if (isInUtility) startUtility(commandsEntry, seen, end);
      else runInNode(node, commandsEntry, seen, end);
    });
  } else if (isInUtility) runInUtility(commandsEntry, words);
  else runInNode(node, commandsEntry, words, (code) => process.exit(code));
}

/** At once: the process ends before it would ask for a display. */
function runInNode(node: string, entry: string, words: readonly string[], end: (code: number) => void): void {
  const { status, error } = spawnSync(node, [entry, ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: serviceEnvironment(process.env),
    windowsHide: true,
  });
  if (error !== undefined) sayNotStarted(error);
  end(status ?? 1);
}

/** Exported for its test: runtimes that are assembled for development have no room for what the commands need. */
export function runInUtility(entry: string, words: readonly string[]): void {
  const end = prepareApp();
  whenReady(end, async () => startUtility(entry, words, end));
}

/** For a command that needs Electron: locked down, with a scratch folder for what Chromium keeps. Gives what ends it. */
function prepareApp(): (code: number) => void {
  const scratch = mkdtempSync(join(tmpdir(), 'foyer-command-')); // a kiosk has its own
  app.setPath('userData', scratch);
  app.setPath('sessionData', scratch);
  app.disableHardwareAcceleration();
  lockDown(() => false);
  return (code) => {
    rmSync(scratch, { recursive: true, force: true });
    app.exit(code);
  };
}

function whenReady(end: (code: number) => void, work: () => Promise<void>): void {
  app
    .whenReady()
    .then(work)
    .catch((cause) => {
      sayNotStarted(cause);
      end(1);
    });
}

function startUtility(entry: string, words: readonly string[], end: (code: number) => void): void {
  const child = utilityProcess.fork(entry, [...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: serviceEnvironment(process.env),
    serviceName: 'Foyer command',
  });
  child.once('exit', end);
}

function sayNotStarted(cause: unknown): void {
  process.stderr.write(`The command could not be started: ${String(cause)}\n`);
}
