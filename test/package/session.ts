import type { ChildProcess } from 'node:child_process';
import { readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slidesPainted, until } from './kiosk.ts';
import { claim, type Stage } from './stage.ts';

const notes = 'var/lib/foyer/notified';
const dataFolder = 'var/lib/foyer/.config/Foyer';

/** The kiosk's own session, as the unit starts it, on a screen that only cage sees: no systemd runs here to be told, so a stand-in writes down what it would be. */
export async function trySession(stage: Stage): Promise<void> {
  const { debian } = stage;
  await debian.run('foyer-setup');
  const runtime = `/run/user/${(await debian.run('id', '-u', 'foyer')).trim()}`;
  await debian.run(
    'sh',
    '-c',
    `mkdir -p ${runtime} && chown foyer:foyer ${runtime} && chmod 0700 ${runtime}`,
  );
  const standIn = `#!/bin/sh\necho "$@" >>/${notes}\n`;
  await writeFile(join(debian.folder, 'usr/local/bin/systemd-notify'), standIn, { mode: 0o755 });

  const first = await startSession(stage, runtime);
  const told = () => readFile(join(debian.folder, notes), 'utf8').catch(() => '');
  await until('word that it is ready and alive', 60_000, async () =>
    /READY=1[\s\S]*WATCHDOG=1/.test(await told()),
  );
  stage.seen(
    'the kiosk’s session painted its first slide in cage, and told systemd that it is ready, then alive',
  );
  const words = await debian.run('sh', '-c', 'foyer-setup --test 2>/dev/null || true');
  claim(
    stage,
    'foyer-setup --test asks on that very screen',
    /well {2}Sandbox/.test(words) && /1280 × 720/.test(words),
  );

  process.kill(await mainOf(stage), 'SIGKILL');
  const code = await endOf(first);
  claim(stage, `Foyer was killed: the session ended with ${code}, so systemd starts it anew`, code !== 0);
  const second = await startSession(stage, runtime);
  process.kill(await mainOf(stage), 'SIGTERM');
  claim(
    stage,
    'Foyer was ended: the session ended with 0, so systemd leaves it',
    (await endOf(second)) === 0,
  );
  await debian.run('foyer-setup', '--undo');
}

async function startSession({ debian }: Stage, runtime: string): Promise<ChildProcess> {
  const data = join(debian.folder, dataFolder);
  const before = await slidesPainted(data);
  const session = debian.start('foyer', ['/usr/lib/foyer/session'], {
    XDG_RUNTIME_DIR: runtime,
    WLR_BACKENDS: 'headless',
    WLR_LIBINPUT_NO_DEVICES: '1',
    WLR_RENDERER: 'pixman',
    NOTIFY_SOCKET: '/run/none',
    WATCHDOG_USEC: '15000000',
  });
  await until('the first slide in its session', 180_000, async () => {
    if (session.exitCode !== null) throw new Error(`The session ended with ${session.exitCode}.`);
    return (await slidesPainted(data)) > before;
  });
  return session;
}

/** Foyer's own process: the one that no switch of Chromium's names a kind. */
async function mainOf({ debian }: Stage): Promise<number> {
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''); // it may just have ended
    if (!words.startsWith('/opt/Foyer/foyer\0') || words.includes('--type=')) continue;
    if ((await readlink(`/proc/${pid}/exe`)).startsWith(debian.folder)) return Number(pid);
  }
  throw new Error('Foyer does not run in its session.');
}

function endOf(session: ChildProcess): Promise<number | null> {
  if (session.exitCode !== null) return Promise.resolve(session.exitCode);
  return new Promise((resolve) => session.once('exit', resolve));
}
