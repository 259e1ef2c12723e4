import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeName, updateFolder, updateNames } from '#core/update/update-layout.ts';
import { parseUpdateState, type UpdateState } from '#core/update/update-trial.ts';

/** Where an update and what it replaces lie. */
export interface UpdatePlaces {
  readonly dataFolder: string;
  /** The program's one file. */
  readonly program: string;
}

const database = 'foyer.db';

/** How it stands with an update; null for none, or where that cannot be read. */
export function readUpdateState(dataFolder: string): UpdateState | null {
  try {
    return parseUpdateState(readFileSync(at(dataFolder, 'state'), 'utf8'));
  } catch {
    return null;
  }
}

/** Throws where the disk does not take it. */
export function writeUpdateState(dataFolder: string, state: UpdateState): void {
  const path = at(dataFolder, 'state');
  writeFileSync(`${path}.part`, JSON.stringify(state), { flush: true });
  renameSync(`${path}.part`, path);
  sync(dirname(path));
}

/** Whether the service has said that the time has come. */
export function isReleased(dataFolder: string): boolean {
  return existsSync(at(dataFolder, 'ready'));
}

/**
 * Puts the wanted program in place of the one that runs, and keeps that beside it. At any moment one of them stands there,
 * whole. Throws where something is wrong; then the old one does.
 */
export function putInPlace({ dataFolder, program }: UpdatePlaces, running: string): void {
  const { version, sha256 } = takeWanted(dataFolder);
  const part = `${program}.part`;
  copyFileSync(at(dataFolder, 'program'), part);
  if (createHash('sha256').update(readFileSync(part)).digest('hex') !== sha256) {
    rmSync(part, { force: true });
    throw new Error('the update is damaged');
  }
  chmodSync(part, 0o755);
  sync(part);
  copyFileSync(program, beforeName(program));
  chmodSync(beforeName(program), 0o755);
  sync(beforeName(program));
  sync(dirname(program));
  writeUpdateState(dataFolder, { kind: 'on-trial', version, before: running, starts: 0 }); // first: else nobody would undo it
  renameSync(part, program);
  sync(dirname(program));
}

/** Asks the system to install the wanted program; it judges everything itself. Throws where none is wanted. */
export function askSystem(dataFolder: string, running: string): void {
  const { version } = takeWanted(dataFolder);
  writeUpdateState(dataFolder, { kind: 'on-trial', version, before: running, starts: 0 });
  writeFileSync(at(dataFolder, 'asked'), '');
}

/** What is wanted, once: what fails is not tried for ever. */
function takeWanted(dataFolder: string): Extract<UpdateState, { kind: 'wanted' }> {
  const state = readUpdateState(dataFolder);
  rmSync(at(dataFolder, 'ready'), { force: true });
  if (state?.kind !== 'wanted') throw new Error('no update is wanted');
  return state;
}

/** Puts back what was there before: the program, and the counters as they were where the new ones cannot be read by it. */
export function putBack({ dataFolder, program }: UpdatePlaces, state: UpdateState): void {
  if (existsSync(beforeName(program))) renameSync(beforeName(program), program);
  sync(dirname(program));
  putCountersBack(dataFolder, state);
}

/** The counters of before the update; those since are kept beside them. */
export function putCountersBack(dataFolder: string, state: UpdateState): void {
  const [counters, before] = [join(dataFolder, database), at(dataFolder, 'countersBefore')];
  if (existsSync(before)) {
    for (const ending of ['', '-wal', '-shm'])
      if (existsSync(counters + ending))
        renameSync(counters + ending, `${counters}.of-${state.version}${ending}`);
    renameSync(before, counters);
    sync(dataFolder);
  }
  writeUpdateState(dataFolder, state);
}

/** The new version held: nothing of the one before is kept. */
export function settleFor(
  { dataFolder, program }: Omit<UpdatePlaces, 'program'> & Partial<UpdatePlaces>,
  version: string,
): void {
  writeUpdateState(dataFolder, { kind: 'held', version });
  if (program !== undefined) rmSync(beforeName(program), { force: true });
  for (const name of ['program', 'signed', 'countersBefore'] as const)
    rmSync(at(dataFolder, name), { force: true });
}

function at(dataFolder: string, name: keyof typeof updateNames): string {
  return join(dataFolder, updateFolder, updateNames[name]);
}

/** A file's bytes, or the names in a folder, are on the disk. Windows cannot do it to a folder. */
function sync(path: string): void {
  try {
    const handle = openSync(path, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // then the disk decides when
  }
}
