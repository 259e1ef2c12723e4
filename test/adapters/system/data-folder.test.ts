import { expect, test } from 'vitest';
import { defaultDataFolder } from '#adapters/system/data-folder.ts';

test.skipIf(process.platform === 'win32' /* it joins paths with backslashes */)(
  'the data folder is where Electron puts it on Linux and macOS',
  () => {
    expect(defaultDataFolder('linux', {}, '/home/a')).toBe('/home/a/.config/Foyer');
    expect(defaultDataFolder('linux', { XDG_CONFIG_HOME: '/x' }, '/home/a')).toBe('/x/Foyer');
    expect(defaultDataFolder('darwin', {}, '/Users/a')).toBe('/Users/a/Library/Application Support/Foyer');
    expect(defaultDataFolder('win32', { APPDATA: '/a/Roaming' }, '/a')).toBe('/a/Roaming/Foyer');
  },
);
