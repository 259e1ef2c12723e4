import { spawnSync } from 'node:child_process';

/** The version of the command on this machine; undefined where there is none. */
export function sqliteCommandVersion(): string | undefined {
  const { status, stdout } = spawnSync('sqlite3', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split(' ')[0] : undefined;
}
