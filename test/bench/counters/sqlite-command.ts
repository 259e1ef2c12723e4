import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { migrations } from '#adapters/sqlite/migrations/all.ts';
import { pragmas } from './node-sqlite-counters.ts';

/** The `sqlite3` command with a database open, waiting for statements. */
export interface SqliteCommand {
  /** Resolves when every statement of the script has been run. */
  run(script: string): Promise<void>;
  close(): Promise<void>;
}

/** The version of the command on this machine; undefined where there is none. */
export function sqliteCommandVersion(): string | undefined {
  const { status, stdout } = spawnSync('sqlite3', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split(' ')[0] : undefined;
}

/** A new database with the same schema and pragmas as the kiosk's. */
export async function openSqliteCommand(path: string): Promise<SqliteCommand> {
  const command = startCommand(path);
  await command.run(
    [...pragmas.map((pragma) => `PRAGMA ${pragma};`), ...migrations.map(({ sql }) => sql)].join('\n'),
  );
  return command;
}

function startCommand(path: string): SqliteCommand {
  const command = spawn('sqlite3', ['-bail', '-batch', path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(command, 'exit');
  const input = command.stdin as Writable;
  const lines = createInterface({ input: command.stdout as Readable });
  return {
    async run(script) {
      const done = awaitLine(command, lines, 'all run');
      input.write(`${script}\n.print all run\n`);
      await done;
    },
    async close() {
      input.end();
      await ended;
    },
  };
}

function awaitLine(
  command: ChildProcess,
  lines: ReturnType<typeof createInterface>,
  wanted: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => reject(new Error('sqlite3 ended before its statements did.'));
    const see = (line: string) => {
      if (line !== wanted) return;
      lines.off('line', see);
      command.off('exit', end);
      resolve();
    };
    lines.on('line', see);
    command.once('exit', end);
  });
}
