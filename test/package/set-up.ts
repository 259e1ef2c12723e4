import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { claim, install, type Stage } from './stage.ts';

/** Makes the Debian a kiosk and takes that back: what was there is there again, to the last mode and date. */
export async function trySetUp(stage: Stage): Promise<void> {
  const { debian, version } = stage;
  await install(
    stage,
    version,
    'cage',
    'xwayland',
    'systemd',
    'libpam-systemd',
    'dbus',
    'util-linux',
    'openssl',
  );
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
    'foyer-update.path',
    'foyer-update.service',
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
  await seeSticks(stage);
  await debian.run('foyer-setup'); // twice does what once does
  await debian.run('foyer-setup', '--undo');
  const after = await settingsOf(stage);
  claim(
    stage,
    `foyer-setup --undo: ${before.split('\n').length} files, links and folders of /etc are what they were`,
    after === before,
  );
}

/** What the system would be asked to mount: many a kernel of a container has no FAT. Stand-ins tell a stick's name and write the order down. */
async function seeSticks(stage: Stage): Promise<void> {
  const order = async (type: string, label: string) => {
    const blkid = `case "$*" in *TYPE*) echo ${type};; *) echo "${label}";; esac`;
    const standIns = `mkdir -p /srv/by && printf '#!/bin/sh\\n%s\\n' '${blkid}' >/srv/by/blkid && printf '#!/bin/sh\\necho "$@"\\n' >/srv/by/mount`;
    const tried = 'PATH=/srv/by:$PATH /usr/lib/foyer/stick mount sdz1; rm -rf /media/foyer /run/foyer-sticks';
    return stage.debian.run('sh', '-c', `${standIns} && chmod 0755 /srv/by/* && ${tried}`);
  };
  const usual = await order('vfat', 'HARBOUR; ../x');
  claim(
    stage,
    'a stick is mounted for reading only, nothing on it can run, and its name does no harm',
    usual.trim() === '-t vfat -o ro,nosuid,nodev,noexec /dev/sdz1 /media/foyer/HARBOUR x',
  );
  const out = await order('exfat', 'FOYER-OUT');
  claim(
    stage,
    'the one called FOYER-OUT is for the kiosk to write',
    /^-t exfat -o rw,nosuid,nodev,noexec,uid=\d+,gid=\d+,umask=077 /.test(out),
  );
  claim(
    stage,
    'a stick with a file system that programs can hide in is not opened',
    (await order('ext4', 'X')).includes('not opened'),
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
