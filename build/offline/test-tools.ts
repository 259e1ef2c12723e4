import { existsSync } from 'node:fs';
import type { Say } from '#build/electron-runtime/runtime.ts';
import { circumstancesHere, mayInstall } from './may-install.ts';
import { isOnPath } from './on-path.ts';
import { installPackages } from './system-packages.ts';

/** Files of Linux that tests need, each with Debian's package for it. */
type Tools = Readonly<Record<string, string>>;

/** With these tests play a person at a display, and ask X what is seen on it. */
export const askingTools: Tools = {
  '/usr/bin/xdotool': 'xdotool',
  '/usr/bin/wmctrl': 'wmctrl',
  '/usr/bin/xwininfo': 'x11-utils',
  '/usr/bin/xmessage': 'x11-utils',
  '/usr/bin/xwd': 'x11-apps',
  '/usr/bin/openbox': 'openbox',
};

/** With these a display is turned, exchanged and unplugged: a server that drives a device which is none. */
export const turningTools: Tools = {
  '/usr/bin/Xorg': 'xserver-xorg-core',
  '/usr/bin/xrandr': 'x11-xserver-utils',
  '/usr/lib/xorg/modules/drivers/dummy_drv.so': 'xserver-xorg-video-dummy',
};

const allTools: Tools = {
  ...askingTools,
  ...turningTools,
  '/usr/bin/matchbox-window-manager': 'matchbox-window-manager', // for `npm run security`
};

/** Whether all of them are on this machine. */
export function areHere(tools: Tools): boolean {
  return Object.keys(tools).every((file) => existsSync(file));
}

/**
 * Installs what is missing of them as root in a container. Elsewhere nobody is asked: the tests that need them are skipped,
 * and that is said. Linux; other systems have no X.
 */
export async function provideTestTools(say: Say = console.log): Promise<void> {
  if (process.platform !== 'linux') return;
  const packages = missingPackages();
  if (packages.length === 0) return;
  if ((await isOnPath('apt-get')) && mayInstall(await circumstancesHere()) === 'yes') {
    say(`Installing Debian packages for the tests: ${packages.join(', ')} …`);
    await installPackages(async () => packages).catch(() => undefined); // told below
  }
  const still = missingPackages();
  if (still.length > 0)
    say(`Tests at a display of their own are skipped without these packages: ${still.join(', ')}.`);
}

function missingPackages(): readonly string[] {
  const missing = Object.entries(allTools).flatMap(([file, name]) => (existsSync(file) ? [] : [name]));
  return [...new Set(missing)];
}
