import { execFile } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { makeDeb } from '#build/deb/make-deb.ts';
import { openDisplay, type VirtualDisplay } from '#build/display.ts';
import { shippedFuses } from '#build/fuses.ts';
import { needsVirtualDisplay } from '#build/offline/missing-parts.ts';
import { isOnPath } from '#build/offline/on-path.ts';
import { packageApp } from '#build/package.ts';
import type { UpdateState } from '#core/update/update-trial.ts';
import { sha256 } from '#platform/files/digest.ts';
import { readShellLog } from '#test/support/launched-kiosk.ts';
import { makeHome, type PackagedHome, provideSandbox, startPackaged } from '#test/support/packaged-kiosk.ts';

const isLinux = process.platform === 'linux';
let output: string;
let packaged: string;
let executable: string;
let display: VirtualDisplay | undefined;
let home: PackagedHome;
let hasSandbox: boolean;

beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), 'foyer-package-'));
  await chmod(output, 0o755);
  packaged = await packageApp(output);
  executable = join(packaged, isLinux ? 'foyer' : process.platform === 'win32' ? 'Foyer.exe' : 'Foyer.app');
  hasSandbox = !isLinux || (await provideSandbox(packaged));
  display = needsVirtualDisplay() ? await openDisplay() : undefined;
  home = await makeHome();
}, 180_000);

afterAll(async () => {
  await display?.close();
  await home?.remove();
  await rm(output, { recursive: true, force: true });
}, 30_000);

const start = (words: readonly string[] = [], environment: Record<string, string> = {}) => {
  const started = startPackaged({ executable, home, words, environment, display: display?.name });
  onTestFinished(() => void started.child.kill('SIGKILL')); // no effect where it has ended, as it should have
  return started;
};

/** A command of the package. */
const run = (command: readonly string[], environment: Record<string, string> = {}) => {
  const started = startPackaged({ executable, home, command, environment });
  onTestFinished(() => void started.child.kill('SIGKILL'));
  return started.ended;
};

describe('the package', () => {
  it('has every fuse of its runtime as decided', async () => {
    const wire = await getCurrentFuseWire(executable);
    const { version: _, ...fuses } = wire;
    const isOn = Object.fromEntries(
      Object.entries(fuses).map(([name, state]) => [name, state === FuseState.ENABLE]),
    );
    const { version: _1, strictlyRequireAllFuses: _2, ...decided } = shippedFuses;
    // The ninth came after the assembled runtime, which always does what it asks for.
    const known = Object.entries(decided).filter(
      ([name]) => Number(name) !== FuseV1Options.WasmTrapHandlers || name in fuses,
    );
    expect(isOn).toEqual(Object.fromEntries(known));
    expect(Object.keys(fuses).length).toBeGreaterThanOrEqual(8);
  });

  it('holds the app, the starter pack, and no other app that could run', async () => {
    const resources = await readdir(join(packaged, 'resources'));
    expect(resources).toEqual(expect.arrayContaining(['app.asar', 'app.asar.unpacked', 'starter-pack']));
    expect(resources).not.toContain('default_app.asar');
    expect(resources).not.toContain('app');
    expect(await readdir(join(packaged, 'resources', 'starter-pack'))).toContain('practice.yaml');
  });

  it('carries the licence of everything that is in it', async () => {
    const unpacked = join(packaged, 'resources', 'app.asar.unpacked');
    const service = await readFile(join(unpacked, 'dist', 'service', 'main-licences.md'), 'utf8');
    expect(service).toContain('chokidar');
    const reader = await readFile(join(unpacked, 'dist', 'threads', 'reader-licences.md'), 'utf8');
    expect(reader).toContain('yaml');
    const commands = await readFile(join(unpacked, 'dist', 'commands', 'main-licences.md'), 'utf8');
    expect(commands).toContain('mammoth');
    const archive = await readFile(join(packaged, 'resources', 'app.asar'), 'latin1');
    expect(archive).toMatch(/react-dom[\s\S]*Copyright \(c\) Meta/u);
    expect(await readdir(join(unpacked, 'node_modules', 'better-sqlite3'))).toContain('LICENSE');
    expect(await readdir(join(unpacked, 'node_modules', 'sharp'))).toContain('LICENSE');
    const native = await readdir(join(unpacked, 'node_modules', '@img'));
    const libraries = native.filter((name) => name.startsWith('sharp-libvips-'));
    expect(libraries.length).toBeGreaterThan(0);
    for (const name of libraries) {
      const notes = await readFile(join(packaged, 'resources', 'licences', name, 'README.md'), 'utf8');
      expect(notes).toContain('LGPL');
    }
    const runtime = await readdir(packaged);
    expect(runtime).toEqual(expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']));
  });
});

describe.runIf(isLinux /* Debian's own */)('the Debian package', () => {
  let entries: readonly DebEntry[] = [];

  beforeAll(async () => {
    if (!(await isOnPath('dpkg-deb'))) return;
    entries = await debEntries(
      await makeDeb(packaged, { version: '1.2.0-beta.1', output, compression: 'none' }),
    );
  }, 60_000);

  beforeEach((test) => {
    if (entries.length === 0) test.skip('this Linux has no dpkg-deb, so it makes no Debian package'); // nothing to look into
  });

  it('has the program, its name on the path, the entry in the menu and the way to a kiosk', () => {
    const paths = entries.map(({ path }) => path);
    for (const path of [
      'opt/Foyer/foyer',
      'usr/bin/foyer',
      'usr/sbin/foyer-setup',
      'usr/share/doc/foyer/copyright',
    ])
      expect(paths).toContain(path);
    expect(paths).toContain('usr/share/applications/foyer.desktop');
    expect(paths).toContain('opt/Foyer/resources/sbom.cdx.json');
    expect(paths).toContain('opt/Foyer/resources/licences/literata/LICENSE');
    expect(paths).toContain('usr/lib/systemd/system/foyer-kiosk.service');
    expect(paths).toContain('opt/Foyer/resources/app.asar.unpacked/dist/commands/main.mjs');
    expect(paths).toContain('opt/Foyer/resources/starter-pack/practice.yaml');
  });

  it('is root’s, nobody else may write it, and one file only may do more than who runs it', () => {
    expect(entries.filter(({ owner }) => owner !== 'root/root')).toEqual([]);
    expect(entries.filter(({ kind, mode }) => kind !== 'l' && /w/.test(mode.slice(3)))).toEqual([]);
    expect(entries.filter(({ mode }) => /s/i.test(mode)).map(({ path }) => path)).toEqual([
      'opt/Foyer/chrome-sandbox',
    ]);
  });

  it('holds no map, no source, no test, no stray file of the runtime, and nothing native of another system', () => {
    const paths = entries.map(({ path }) => path);
    expect(paths.filter((path) => /\.(map|tsx?|cc?|cpp|h|gyp|test\.\w+)$/.test(path))).toEqual([]);
    expect(paths.filter((path) => /\/(version|chrome_crashpad_handler)$/.test(path))).toEqual([]);
    expect(paths.filter((path) => /locales\/.*\.pak$/.test(path))).toEqual(['opt/Foyer/locales/en-US.pak']);
    const native = paths.filter((path) => /\.(node|dll|dylib)$|\/libvips-cpp/.test(path));
    expect(native.length).toBeGreaterThanOrEqual(3);
    expect(native.filter((path) => !path.includes(`linux-${process.arch}`))).toEqual([]);
  });
});

const noSandbox = 'nobody gets a user namespace here, so Chromium has no sandbox to start in';

describe.runIf(isLinux /* others begin otherwise */)('a start that is refused, on Linux', () => {
  beforeEach((test) => {
    if (!hasSandbox) test.skip(noSandbox); // without a sandbox Chromium ends before our first line
  });

  it.each([
    '--remote-debugging-port=0',
    '--inspect=0',
    '--inspect-brk=0',
    '--no-sandbox',
    '--disable-web-security',
    '--load-extension=x',
    '--js-flags=--expose-gc',
    '--user-data-dir=x',
  ])('%s', async (word) => {
    const { code, complaints, words } = await start([word]).ended;
    expect(code).toBe(1);
    expect(complaints).toContain(`Foyer does not start with "${word}"`);
    expect(complaints).not.toMatch(/listening on ws:/i);
    expect(words).toBe('');
    const log = await readFile(join(home.dataFolder, 'logs', 'refused-start.log'), 'utf8');
    expect(log).toContain(word);
  });

  it.each([
    ['ELECTRON_RUN_AS_NODE', '1'],
    ['NODE_OPTIONS', '--require=/tmp/x.js'],
    ['NODE_EXTRA_CA_CERTS', '/tmp/x.pem'],
    ['ELECTRON_DISABLE_SANDBOX', '1'],
  ])('%s in the environment', async (name, value) => {
    const { code, complaints } = await start([], { [name]: value }).ended;
    expect(code).toBe(1);
    expect(complaints).toContain(`while the environment variable ${name} is set`);
  });

  it('without its sandbox, whatever switched that off', async () => {
    const { code, complaints } = await start([], { ELECTRON_DISABLE_SANDBOX: '1' }).ended;
    expect(code).toBe(1);
    expect(complaints).toContain('Foyer does not start without the sandbox, which something on this machine');
  });
});

describe.runIf(isLinux /* others begin otherwise */)('a start that succeeds, on Linux', () => {
  it('shows its first slide in a sandbox, though a dead kiosk left its lock; no second start and no signal disturbs it', async (test) => {
    if (!hasSandbox) test.skip(noSandbox); // without a sandbox Chromium ends before our first line
    symlinkSync(`${hostname()}-${2 ** 22 - 5}`, join(home.dataFolder, 'SingletonLock')); // a pid that is not given out
    const kiosk = start();
    const log = async () => (await readShellLog(home.dataFolder)).map((line) => line.event);
    try {
      await expect.poll(log, { timeout: 60_000, interval: 200 }).toContain('first-slide-painted');
      expect(await rendererSeccomp(home.dataFolder)).toEqual(['2']);

      const second = await start().ended;
      expect(second.code).toBe(0);
      expect(second.complaints).toContain('already running');
      const hostile = await start(['--remote-debugging-port=0']).ended;
      expect([hostile.code, hostile.words]).toEqual([1, '']);
      kiosk.child.kill('SIGUSR1'); // by which Node opens its debugger
      await run(['content']); // a moment in which it could
      expect(kiosk.child.exitCode).toBeNull();
    } finally {
      kiosk.child.kill('SIGTERM');
    }
    const { code, words, complaints } = await kiosk.ended;
    expect(code).toBe(0);
    expect(complaints).not.toMatch(/debugger|listening on ws:/i);
    expect(words).toMatch(/^runtime: Electron \d+.*\ndata folder: .*\ncontent folder: /m);
    expect(await log()).toContain('shell-ended');
    expect(await log()).not.toContain('screen-gone');
    const serviceLog = () => readFile(join(home.dataFolder, 'logs', 'service.log'), 'utf8').catch(() => '');
    await expect.poll(serviceLog, { timeout: 20_000 }).toContain('"event"'); // it starts after the first slide
  }, 120_000);
});

describe.runIf(isLinux /* an AppImage is Linux's own */)('a kiosk of one file, on Linux', () => {
  it('starts the version that is wanted once, ends with 75, and looks like one that was ended', async (test) => {
    if (!hasSandbox) test.skip(noSandbox); // without a sandbox Chromium ends before our first line
    const own = await makeHome();
    onTestFinished(() => own.remove());
    const [program, starts] = [join(own.folder, 'Foyer.AppImage'), join(own.folder, 'starts')];
    const wanted = `#!/bin/sh\necho started >>${starts}\n`;
    const update = join(own.dataFolder, 'update');
    await mkdir(update);
    await writeFile(program, 'what runs');
    await writeFile(join(update, 'program'), wanted);
    await writeFile(join(update, 'ready'), '');
    const state: UpdateState = { kind: 'wanted', version: '9.0.0', sha256: sha256(wanted) };
    await writeFile(join(update, 'state.json'), JSON.stringify(state));
    await own.giveAway([program, update, ...(await readdir(update)).map((name) => join(update, name))]);

    const kiosk = startPackaged({
      executable,
      home: own,
      environment: { APPIMAGE: program },
      display: display?.name,
    });
    onTestFinished(() => void kiosk.child.kill('SIGKILL'));
    expect((await kiosk.ended).code).toBe(75);
    await expect.poll(() => readFile(starts, 'utf8').catch(() => ''), { timeout: 10_000 }).not.toBe('');
    await pause(2_000); // in which a second one could start
    expect(await readFile(starts, 'utf8')).toBe('started\n');
    const log = (await readShellLog(own.dataFolder)).map(({ event }) => event);
    expect(log).toContain('update-put-in-place');
    expect(log).not.toContain('kiosk-relaunched');
    expect(await readdir(own.dataFolder)).not.toContain('last-crash.json');
    expect(await readdir(own.dataFolder)).not.toContain('shell-running');
  }, 120_000);
});

describe.runIf(isLinux /* others begin otherwise */)('a command, on Linux', () => {
  const november = ['export', '--from', '2026-11-01', '--to', '2026-11-30'];
  beforeEach((test) => {
    if (!hasSandbox) test.skip(noSandbox); // without a sandbox Chromium ends before our first line
  });

  it('exports what the wall showed while the kiosk runs, which takes no notice', async () => {
    const kiosk = start();
    const out = join(home.folder, 'tables');
    const always = ['--from', '2000-01-01', '--to', '2099-12-31', '--data-folder', home.dataFolder];
    const exported = () => run(['export', ...always, '--out', out]);
    try {
      await expect.poll(exported, { timeout: 90_000, interval: 1_000 }).toEqual({
        code: 0,
        words: expect.stringMatching(/^[1-9]\d* rows .*from 2000-01-01 to 2099-12-31 .*tables/),
        complaints: '',
      });
      expect(await readFile(join(out, 'foyer-items.csv'), 'utf8')).toMatch(/,loop,en,1,/);
      expect(kiosk.child.exitCode).toBeNull();
      const log = await readShellLog(home.dataFolder);
      expect(
        log
          .map(({ event }) => event)
          .filter((event) => /^(screen|service)-gone$|refused/.test(String(event))),
      ).toEqual([]);
    } finally {
      kiosk.child.kill('SIGTERM');
    }
    await kiosk.ended;
  }, 120_000);

  it('tells what a content folder would change, with the exit code of a faultless one', async () => {
    const starterPack = join(packaged, 'resources', 'starter-pack');
    expect(await run(['content', 'check', starterPack])).toEqual({
      code: 0,
      words: expect.stringMatching(/^If this folder were taken now: \d+ of \d+ items on the wall\./),
      complaints: '',
    });
  }, 60_000);

  it('says what is wrong with its words, as from the sources, and ends with their exit codes', async () => {
    const exported = await run(november);
    expect(exported.complaints).toMatch(
      /^--out must name the folder for the tables\.\nUse: foyer export --from /,
    );
    expect([exported.code, exported.words]).toEqual([1, '']);
    const checked = await run(['content', 'check']);
    expect(checked.complaints).toBe('Use: foyer content check FOLDER [--data-folder DIR]\n');
    expect([checked.code, checked.words]).toEqual([2, '']);
    const pictures = await run(['content', 'check', packaged, '--pictures', home.folder]);
    expect(pictures.complaints).toContain('takes no pictures');
    expect(pictures.code).toBe(2);
  }, 60_000);

  it('that nobody knows is refused in a sentence, and no kiosk opens', async () => {
    const { code, words, complaints } = await run(['wipe', home.dataFolder]);
    expect(complaints).toBe(
      'Foyer knows no command "wipe": it knows export, merge, content and self-test.\n',
    );
    expect([code, words]).toEqual([1, '']);
  });

  it.each([
    [['--inspect=0'], {}, '"--inspect=0"'],
    [['--remote-debugging-port=0'], {}, '"--remote-debugging-port=0"'],
    [[], { NODE_OPTIONS: '--require=/tmp/x.js' }, 'NODE_OPTIONS'],
    [[], { ELECTRON_RUN_AS_NODE: '1' }, 'ELECTRON_RUN_AS_NODE'],
  ])('is refused with %j %j', async (words, environment, named) => {
    const out = join(home.folder, 'refused.csv');
    const { code, complaints } = await run([...november, '--out', out, ...words], environment);
    expect(complaints).toContain(named);
    expect(complaints).not.toMatch(/listening on ws:/i);
    expect(code).toBe(1);
    await expect(readFile(out)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('runs in the Node that came with the package, whatever the environment says', async () => {
    const environment = { FOYER_NODE: '/bin/false', NODE: '/bin/false' };
    const { code, complaints } = await run(['content'], environment);
    expect(complaints).toContain('foyer content check FOLDER');
    expect(code).toBe(2);
  });
});

interface DebEntry {
  readonly path: string;
  /** As `ls` writes it: `d`, `l` or `-`. */
  readonly kind: string;
  /** Nine letters. */
  readonly mode: string;
  readonly owner: string;
}

/** What `dpkg-deb` says is in a package. */
async function debEntries(file: string): Promise<readonly DebEntry[]> {
  const { stdout } = await promisify(execFile)('dpkg-deb', ['--contents', file], {
    maxBuffer: 16 * 1024 ** 2,
  });
  return [...stdout.matchAll(/^(.)(\S{9}) +(\S+) +\d+ \S+ \S+ \.\/(.*?)\/?(?: -> .*)?$/gm)].map(
    ([, kind = '', mode = '', owner = '', path = '']) => ({ kind, mode, owner, path }),
  );
}

/** The kernel's word on each screen of the kiosk with this data folder: 2 means that its system calls are filtered. */
async function rendererSeccomp(dataFolder: string): Promise<readonly string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''); // it may just have ended
      if (!words.includes('--type=renderer') || !words.includes(dataFolder)) return [];
      const status = await readFile(`/proc/${pid}/status`, 'utf8');
      return [/^Seccomp:\s+(\d)/m.exec(status)?.[1] ?? 'unknown'];
    }),
  );
  return found.flat();
}
