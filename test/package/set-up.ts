import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { claim, install, type Stage } from './stage.ts';

/** Makes the Debian a kiosk and takes that back: what was there is there again, to the last mode and date. */
export async function trySetUp(stage: Stage): Promise<void> {
  const { debian, version } = stage;
  await install(stage, version, 'cage', 'systemd', 'libpam-systemd', 'dbus', 'util-linux');
  await debian.run(
    'sh',
    '-c',
    'mkdir -p /etc/sysctl.d && echo "kernel.sysrq = 1" >/etc/sysctl.d/60-foyer.conf && ln -sfn /lib/systemd/system/graphical.target /etc/systemd/system/default.target',
  ); // both are the owner's, and in the way
  const before = await settingsOf(stage);
  await debian.run('foyer-setup');
  const target = await debian.run('systemctl', 'get-default');
  claim(stage, `foyer-setup: the system starts ${target.trim()}`, target.trim() === 'foyer-kiosk.target');
  const units = [
    'foyer-kiosk.service',
    'foyer-kiosk.target',
    'foyer-stick@sda1.service',
    'apt-daily.timer',
    'apt-daily-upgrade.timer',
  ];
  const complaints = await debian.run('systemd-analyze', 'verify', '--man=no', ...units);
  claim(stage, `systemd-analyze verify has no word about ${units.length} units`, complaints.trim() === '');
  claim(
    stage,
    'the kernel’s keys are off',
    (await read(stage, 'etc/sysctl.d/60-foyer.conf')).includes('kernel.sysrq = 0'),
  );
  await debian.run('foyer-setup'); // twice does what once does
  await debian.run('foyer-setup', '--undo');
  const after = await settingsOf(stage);
  claim(
    stage,
    `foyer-setup --undo: ${before.split('\n').length} files, links and folders of /etc are what they were`,
    after === before,
  );
}

function read({ debian }: Stage, path: string): Promise<string> {
  return readFile(join(debian.folder, path), 'utf8');
}

/** Everything below /etc but the accounts: name, kind, mode, owner, date, and what is in it. */
export async function settingsOf({ debian }: Pick<Stage, 'debian'>): Promise<string> {
  const accounts = ['passwd', 'group', 'shadow', 'gshadow', 'subuid', 'subgid'].flatMap((name) => [
    '-e',
    `^/etc/${name}-\\? `,
  ]);
  const listing =
    'find /etc \\( -type f -o -type l \\) -printf "%p %y %m %u %g %T@ %l\\n" | sort; find /etc -type d -printf "%p %y %m %u %g\\n" | sort; find /etc -type f -exec md5sum {} + | sort -k2 | sed "s/^\\(\\S*\\)  \\(.*\\)/\\2 \\1/"';
  return debian.run('sh', '-c', `(${listing}) | grep -v "$@"`, 'sh', ...accounts);
}
