import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const program = `
import { execSync } from 'node:child_process';
import { followTimeZone } from '${join(import.meta.dirname, '../../electron/platform/time-zone.ts')}';
let told = 0;
const end = followTimeZone(() => { told += 1; });
const hour = () => new Date(0).getHours();
const before = hour();
execSync('ln -sf /usr/share/zoneinfo/Asia/Tokyo /etc/localtime');
setTimeout(() => { console.log(before, hour(), process.env.TZ ?? 'none', told); end(); }, 1_900);
`;

/** In a view of the file system of its own, where `/etc` is a copy. */
const inCopyOfEtc = [
  'etc=$(mktemp -d)',
  'mount -t tmpfs none "$etc"',
  'cp -a /etc/. "$etc"/',
  'mount --bind "$etc" /etc',
  'ln -sf /usr/share/zoneinfo/Etc/UTC /etc/localtime',
  'exec "$0" --input-type=module -e "$1"',
].join(' && ');

const mayMount = process.platform === 'linux' && process.getuid?.() === 0; // a zone is set by root alone

test.skipIf(!mayMount /* only root sets a time zone */)(
  'a time zone that is set while Foyer runs is taken up within two seconds, without a restart, and told once',
  async () => {
    const { TZ: _, ...environment } = process.env;
    const child = spawn('unshare', ['-m', 'sh', '-c', inCopyOfEtc, process.execPath, program], {
      env: environment,
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => said.push(part));
    await new Promise((resolve) => child.on('close', resolve));
    expect(Buffer.concat(said).toString().trim()).toBe('0 9 none 1');
  },
);
