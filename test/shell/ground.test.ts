import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { judgeDataFolder } from '#shell/data-folder.ts';
import { findGround, type Ground } from '#shell/ground.ts';
import { findSpareFolders, makeSpareFolder } from '#shell/spare-folder.ts';
import { asNobody } from '#test/support/packaged-kiosk.ts';
import { forbidWrites, mountSmallDisk } from '#test/support/read-only.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

/** The ground of a data folder, whose spare one goes with the test. */
function groundOf(data: string | null, content: string | null = '/content'): Ground {
  const ground = findGround({ data, content });
  const spare = findSpareFolders(data ?? '');
  onTestFinished(() => {
    for (const one of spare) rmSync(one, { recursive: true, force: true });
  });
  return ground;
}

/** The same as an ordinary user sees it, who owns nothing here. */
function groundOfNobody(data: string): Ground {
  const script = `import { findGround } from ${JSON.stringify(join(import.meta.dirname, '../../electron/shell/ground.ts'))};
    process.stdout.write(JSON.stringify(findGround({ data: ${JSON.stringify(data)}, content: '/content' })));`;
  const [program = '', ...words] = [...asNobody, process.execPath];
  const said = execFileSync(
    program,
    [...words, '--input-type=module', '--disable-warning=ExperimentalWarning', '-e', script],
    { encoding: 'utf8', env: { PATH: process.env.PATH }, cwd: '/' },
  );
  const ground = JSON.parse(said) as Ground; // what it was just made of
  const spare = ground.locks.own.at(-1) ?? '';
  onTestFinished(() => rmSync(spare, { recursive: true, force: true }));
  return ground;
}

async function dataFolder({ withRelease = false } = {}): Promise<string> {
  const data = join(await temporaryFolder(), 'data');
  mkdirSync(join(data, 'content'), { recursive: true });
  if (withRelease) writeFileSync(join(data, 'content/current'), 'r1\n');
  return data;
}

describe('a data folder that takes files', () => {
  it('is used, also where it has to be made, and nothing is left of the trial', async () => {
    const data = join(await temporaryFolder(), 'not', 'yet');
    const ground = groundOf(data);
    expect(ground).toMatchObject({ data, trouble: null, logs: join(data, 'logs') });
    expect(ground.locks).toEqual({ others: [data], own: [data] });
    expect(findSpareFolders(data)).toEqual([]);
    expect(readdirSync(data).sort()).toEqual(['browser', 'logs']);
  });

  it.skipIf(isWindows /* it knows no such modes */)(
    'is closed to others, and opened to ourselves, whatever an installer made of it',
    async () => {
      for (const mode of [0o755, 0o777, 0o500, 0]) {
        const data = await dataFolder();
        chmodSync(data, mode);
        expect(groundOf(data).trouble).toBeNull();
        expect(statSync(data).mode & 0o777).toBe(0o700);
      }
    },
  );
});

describe('a data folder that takes none', () => {
  const isUnusable = (ground: Ground, data: string, errorCode: string) => {
    expect(ground.trouble).toEqual({ wanted: data, errorCode, isSpare: true });
    expect(ground.data).not.toBe(data);
    expect(judgeDataFolder(ground.data).kind).toBe('whole');
    expect(statSync(ground.data).mode & 0o777).toBe(0o700);
    expect(ground.locks.own).toEqual([ground.data]);
    expect(findGround({ data, content: null }).locks.others).toEqual([data, ground.data]);
  };

  it('because it is a file, or lies below one, or is a link to nowhere, is replaced by a private one', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    symlinkSync(join(folder, 'file', 'x'), join(folder, 'link'));
    isUnusable(groundOf(join(folder, 'file')), join(folder, 'file'), 'EEXIST');
    isUnusable(groundOf(join(folder, 'file', 'data')), join(folder, 'file', 'data'), 'ENOTDIR');
    expect(groundOf(join(folder, 'link')).trouble).toMatchObject({ isSpare: true });
  });

  it('is replaced by the same one at each start, so that two of them meet', async () => {
    const path = join(await temporaryFolder(), 'file');
    writeFileSync(path, '');
    expect(groundOf(path).data).toBe(groundOf(path).data);
  });

  it('because the user has no home, is replaced, and the content folder lies in it', () => {
    const ground = groundOf(null, null);
    expect(ground.trouble).toEqual({ wanted: null, errorCode: 'ENOENT', isSpare: true });
    expect(ground.content).toBe(join(ground.data, 'Foyer content'));
  });

  it('because it is mounted for reading only, is replaced; one with a release is used as it is', async ({
    skip,
  }) => {
    const [empty, kept] = [await dataFolder(), await dataFolder({ withRelease: true })];
    const refusal = forbidWrites(empty) ?? forbidWrites(kept);
    if (refusal !== undefined) return skip(refusal); // a mount was refused just now: the words say which
    isUnusable(groundOf(empty), empty, 'EROFS');
    const ground = groundOf(kept);
    expect(ground).toMatchObject({ data: kept, trouble: { errorCode: 'EROFS', isSpare: false } });
    expect(ground.locks.own).not.toContain(kept);
    for (const place of [ground.logs, ground.browser]) expect(place.startsWith(kept)).toBe(false);
  });

  it('because its disk is full, is used: it will take files again', async ({ skip }) => {
    const disk = join(await temporaryFolder(), 'disk');
    const refusal = mountSmallDisk(disk, 64 * 1024);
    if (refusal !== undefined) return skip(refusal); // a mount was refused just now: the words say which
    let count = 0;
    try {
      for (; count < 100_000; count += 1) mkdirSync(join(disk, `${count}`)); // to the last name
    } catch {
      // that was it
    }
    const ground = groundOf(disk);
    if (ground.trouble !== null)
      expect(ground.trouble).toMatchObject({ errorCode: 'ENOSPC', isSpare: false });
    expect(ground.data).toBe(disk);
  });

  it.skipIf(!isRoot /* only root can be somebody else */)(
    'because it is another user’s, is replaced; one with a release that may be read is used as it is',
    async () => {
      const [closed, open] = [
        await dataFolder({ withRelease: true }),
        await dataFolder({ withRelease: true }),
      ];
      for (const path of [join(closed, '..'), join(open, '..'), open, join(open, 'content')])
        chmodSync(path, 0o755);
      chmodSync(closed, 0o700);
      const ground = groundOfNobody(closed);
      expect(ground.trouble).toEqual({ wanted: closed, errorCode: 'EACCES', isSpare: true });
      expect(groundOfNobody(open)).toMatchObject({
        data: open,
        trouble: { errorCode: 'EACCES', isSpare: false },
      });
    },
  );
});

describe('the private folder', () => {
  it('is not one that somebody else made, or a link of that name', async () => {
    const [first, second] = [await temporaryFolder(), await temporaryFolder()];
    const name = makeSpareFolder('/data', [first])?.slice(first.length + 1) ?? '';
    rmSync(join(first, name), { recursive: true });
    symlinkSync(second, join(first, name));
    expect(makeSpareFolder('/data', [first, second])).toBe(join(second, name));
    unlinkSync(join(first, name));
    mkdirSync(join(first, name), { mode: 0o755 });
    chmodSync(join(first, name), 0o755);
    expect(makeSpareFolder('/data', [first])).toBeUndefined();
  });
});
