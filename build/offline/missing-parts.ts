import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { isOnPath } from './on-path.ts';

const fontFolders = ['/usr/share/fonts', '/usr/local/share/fonts'];

/** What this Linux lacks for the executable to open a window: library names, `Xvfb` if there is no display, `a font`. */
export async function missingParts(executable: string): Promise<readonly string[]> {
  const missing = [...(await missingLibraries(executable))];
  if (needsVirtualDisplay() && !(await isOnPath('Xvfb'))) missing.push('Xvfb');
  if (!(await hasFont())) missing.push('a font');
  return missing;
}

/** Whether this is a Linux without a screen to open a window on. */
export function needsVirtualDisplay(environment: NodeJS.ProcessEnv = process.env): boolean {
  return process.platform === 'linux' && !environment.DISPLAY && !environment.WAYLAND_DISPLAY;
}

/** The shared libraries that `ldd` calls "not found", from its output. */
export function parseLdd(output: string): readonly string[] {
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name ?? '');
}

async function missingLibraries(executable: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)('ldd', [executable]);
  return parseLdd(stdout);
}

async function hasFont(): Promise<boolean> {
  for (const folder of fontFolders) {
    const files = await readdir(folder, { recursive: true }).catch(() => []); // no such folder: no font in it
    if (files.some((file) => /\.(ttf|otf|ttc|pfb)$/i.test(file))) return true;
  }
  return false;
}
