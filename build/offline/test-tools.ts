import type { Say } from '#build/electron-runtime/runtime.ts';
import { circumstancesHere, mayInstall } from './may-install.ts';
import { isOnPath } from './on-path.ts';
import { installPackages } from './system-packages.ts';

/** Programs with which tests play a person at a display and ask X what is seen on it, each with Debian's package for it. */
const tools = {
  xdotool: 'xdotool',
  wmctrl: 'wmctrl',
  xwininfo: 'x11-utils',
  xmessage: 'x11-utils',
  xwd: 'x11-apps',
  openbox: 'openbox',
  'matchbox-window-manager': 'matchbox-window-manager',
};

/**
 * Installs what is missing of them as root in a container. Elsewhere nobody is asked: the tests that need them are skipped,
 * and that is said. Linux; other systems have no X.
 */
export async function provideTestTools(say: Say = console.log): Promise<void> {
  if (process.platform !== 'linux') return;
  const packages = await missingPackages();
  if (packages.length === 0) return;
  if ((await isOnPath('apt-get')) && mayInstall(await circumstancesHere()) === 'yes') {
    say(`Installing Debian packages for the tests: ${packages.join(', ')} …`);
    await installPackages(async () => packages).catch(() => undefined); // told below
  }
  const still = await missingPackages();
  if (still.length > 0)
    say(`Tests that ask X what is seen are skipped without these packages: ${still.join(', ')}.`);
}

async function missingPackages(): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const [program, name] of Object.entries(tools)) if (!(await isOnPath(program))) missing.push(name);
  return [...new Set(missing)];
}
