import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { needCommands, needTracing } from './needs.ts';
import { sumOf, type Toll, type Trial, tryOnce } from './trial.ts';

const promisedMs = 90_000;

/** Too little of something for a while: what was acknowledged stays, and an update comes, late at most. Linux only. */
const scarcities: Readonly<Record<string, (trial: Trial) => Promise<readonly string[]>>> = {
  async 'no more descriptors'(trial) {
    const pid = String(trial.service.process.pid);
    const open = (await readdir(`/proc/${pid}/fd`)).length;
    execFileSync('prlimit', [`--pid=${pid}`, `--nofile=${open}:`]);
    await trial.count(20);
    const early = trial.update(2, 6_000);
    await trial.count(20);
    await early;
    execFileSync('prlimit', [`--pid=${pid}`, '--nofile=1024:']);
    return told(await trial.isShown(2, promisedMs));
  },

  async 'a processor that others take'(trial) {
    const pid = String(trial.service.process.pid);
    execFileSync('taskset', ['-a', '-p', '-c', '0', pid], { stdio: 'ignore' });
    const others = Array.from({ length: 4 }, () =>
      spawn('taskset', ['-c', '0', process.execPath, '-e', 'for (;;);'], { stdio: 'ignore' }),
    );
    try {
      await trial.count(20);
      await trial.update(2, 20_000); // who reads it lets all others go first: it may have to wait for them
      await trial.count(20);
    } finally {
      await endAll(others);
    }
    return told(await trial.isShown(2, promisedMs));
  },

  async 'a disk that takes 150 ms for each sync'(trial) {
    const pid = String(trial.service.process.pid);
    const slow = 'inject=fsync,fdatasync:delay_enter=150000';
    const words = ['-f', '-qq', '-o', '/dev/null', '-e', 'trace=fsync,fdatasync', '-e', slow, '-p', pid];
    const tracer = spawn('strace', words, { stdio: 'ignore' });
    await pause(500);
    if (tracer.exitCode !== null) throw new Error('strace could not slow the disk down');
    try {
      await trial.count(10);
      return told(await trial.update(2, promisedMs));
    } finally {
      tracer.kill('SIGINT'); // else the service stays stopped
      await pause(200);
    }
  },

  async 'a file that is never read to its end'(trial) {
    execFileSync('mkfifo', [join(trial.service.contentFolder, 'topics', 'ice', 'ice.webm')]);
    await trial.count(10);
    return told(await trial.update(2, promisedMs));
  },

  async 'no more memory, and then death'(trial) {
    const pid = String(trial.service.process.pid);
    const size = Number(execFileSync('ps', ['-o', 'vsz=', '-p', pid], { encoding: 'utf8' })) * 1_024;
    await trial.count(10);
    execFileSync('prlimit', [`--pid=${pid}`, `--as=${size}:`]);
    await trial.update(2, 5_000); // it may live on, refuse, or die; what it said stays said
    await trial.count(10);
    return [];
  },
};

/** Every scarcity once, or the first. */
export async function breakScarcity(isShort: boolean): Promise<Toll> {
  needCommands('prlimit', 'taskset', 'mkfifo', 'ps');
  if (!isShort) needTracing();
  const cases = Object.entries(scarcities).slice(0, isShort ? 1 : undefined);
  const tolls: Toll[] = [];
  for (const [name, hurt] of cases) tolls.push(await tryOnce(name, hurt));
  return sumOf(tolls);
}

async function endAll(processes: readonly ChildProcess[]): Promise<void> {
  for (const one of processes) one.kill('SIGKILL');
  while (processes.some(({ exitCode, signalCode }) => exitCode === null && signalCode === null))
    await pause(10);
}

function told(isThere: boolean): readonly string[] {
  return isThere ? [] : ['the update did not come'];
}
