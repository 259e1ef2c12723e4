import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const asked: {
  readonly files: readonly string[];
  readonly win: { readonly target: string };
  readonly linux: { readonly target: readonly string[] };
  readonly mac: { readonly target: string };
  readonly nsis: Readonly<Record<string, unknown>>;
} = parse(readFileSync('electron-builder.yml', 'utf8'));

/** Whether a file of the project goes into the package of that system: the last pattern that names it decides. */
function isPacked(path: string, [platform = '', arch = '']: readonly string[]): boolean {
  const patterns = asked.files.map((pattern) =>
    pattern.replace(`\${platform}`, platform).replace(`\${arch}`, arch),
  );
  const last = patterns.findLast((pattern) => matchesGlob(path, pattern.replace(/^!/, '')));
  return last !== undefined && !last.startsWith('!');
}

const systems = [
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['win32', 'x64'],
  ['darwin', 'arm64'],
] as const;

describe('what people install', () => {
  it('is an installer on Windows, one file on Linux and a disk image on a Mac', () => {
    expect([asked.win.target, asked.linux.target, asked.mac.target]).toEqual(['nsis', ['AppImage'], 'dmg']);
  });

  it('on Windows is for everybody at the computer, asks where to, starts nothing by itself, and leaves the data when it goes', () => {
    expect(asked.nsis).toEqual({
      oneClick: false,
      perMachine: true,
      allowToChangeInstallationDirectory: true,
      runAfterFinish: false,
      deleteAppDataOnUninstall: false,
    });
  });

  it.each(systems)('for %s-%s has the program, and its own native parts only', (...system) => {
    const name = system.join('-');
    for (const path of [
      'dist/shell/main.cjs',
      'dist/service/main.mjs',
      'package.json',
      'node_modules/better-sqlite3/lib/index.js',
      `node_modules/better-sqlite3/prebuilds/${name}.node`,
      'node_modules/sharp/dist/index.mjs',
      'node_modules/@img/colour/index.cjs',
      `node_modules/@img/sharp-${name}/lib/sharp-${name}.node`,
      `node_modules/@img/sharp-libvips-${name}/lib/libvips-cpp.so.8.17.3`,
    ])
      expect(isPacked(path, system), path).toBe(true);
    for (const other of ['linuxmusl-x64', ...systems.map((each) => each.join('-'))]) {
      if (other === name) continue;
      expect(isPacked(`node_modules/better-sqlite3/prebuilds/${other}.node`, system), other).toBe(false);
      expect(isPacked(`node_modules/@img/sharp-${other}/lib/sharp-${other}.node`, system), other).toBe(false);
      expect(isPacked(`node_modules/@img/sharp-libvips-${other}/lib/libvips-cpp.so`, system), other).toBe(
        false,
      );
    }
  });

  it.each([
    'dist/shell/main.cjs.map',
    'electron/shell/main.ts',
    'renderer/main.tsx',
    'test/shell/update.test.ts',
    'docs/owner.md',
    'content/practice.yaml', // the starter pack lies beside the archive
    'node_modules/react/index.js',
    'node_modules/better-sqlite3/src/better_sqlite3.cpp',
    'node_modules/better-sqlite3/deps/sqlite3/sqlite3.c',
    'node_modules/sharp/src/pipeline.cc',
    'node_modules/sharp/install/build.js',
    'node_modules/sharp/lib/index.d.ts',
  ])('holds no map, test or source, and nothing that is in the bundles: %s', (path) => {
    for (const system of systems) expect(isPacked(path, system)).toBe(false);
  });
});
