import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blockingFiles } from '#platform/files/blocking-files.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const codeOf = (cause: { code: string }) => cause.code;

describe.each([
  ['asynchronous', diskFiles],
  ['blocking', blockingFiles(() => {})],
])('%s files', (_, files) => {
  test('a file is read whole, and refused past its bound', async () => {
    const path = join(await temporaryFolder(), 'file');
    await writeFile(path, Buffer.alloc(600_000, 'x'));
    expect((await files.read(path, 600_000)).length).toBe(600_000);
    expect(await files.read(path, 599_999).catch(codeOf)).toBe('EFBIG');
  });

  test('a file with another stamp than was seen is not read', async () => {
    const path = join(await temporaryFolder(), 'file');
    await writeFile(path, 'abc');
    const { stamp } = await files.stat(path);
    expect(Buffer.from(await files.read(path, 3, stamp)).toString()).toBe('abc');
    await writeFile(path, 'xyz');
    expect(await files.read(path, 3, stamp).catch(codeOf)).toBe('ESTALE');
  });

  test('neither a link nor a pipe nor a folder is read, and none keeps the reader waiting', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), 'x');
    await symlink(join(folder, 'file'), join(folder, 'link'));
    await mkdir(join(folder, 'folder'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    for (const [name, code] of Object.entries({
      link: 'ELOOP',
      pipe: 'EINVAL',
      folder: 'EINVAL',
      none: 'ENOENT',
    })) {
      const path = join(folder, name);
      expect(await files.read(path, 10).catch(codeOf), name).toBe(code);
      expect(await files.readPart(path, 0, 10).catch(codeOf), name).toBe(code);
      expect(await files.hash(path).catch(codeOf), name).toBe(code);
      expect(await files.copy(path, join(folder, 'copy'), 10).catch(codeOf), name).toBe(code);
    }
    expect(await readdir(folder)).not.toContain('copy');
  });

  test('a place is told as what it is, and a link is not followed', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), 'abc');
    await writeFile(join(folder, 'cloud'), '');
    await truncate(join(folder, 'cloud'), 50_000); // a size, and no room on the disk
    await symlink('file', join(folder, 'link'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(await files.stat(join(folder, 'file'))).toMatchObject({ kind: 'file', sizeBytes: 3 });
    expect(await files.stat(join(folder, 'cloud'))).toMatchObject({ sizeBytes: 50_000, isOnlineOnly: true });
    expect(await files.stat(join(folder, 'link'))).toMatchObject({ kind: 'link' });
    expect(await files.stat(folder)).toMatchObject({ kind: 'folder' });
    expect(await files.stat(join(folder, 'none')).catch(codeOf)).toBe('ENOENT');
    const kinds = (await files.list(folder, 9)).map(({ name, kind }) => `${name}: ${kind}`);
    expect(kinds.sort()).toEqual(['cloud: file', 'file: file', 'link: link', 'pipe: other']);
  });

  test('what a listing says of a file is what a look says', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), 'abc');
    const [entry] = await files.list(folder, 9);
    expect([undefined, await files.stat(join(folder, 'file'))]).toContainEqual(entry?.stat);
  });

  test('a listing stops after one more than asked for', async () => {
    const folder = await temporaryFolder();
    for (const name of ['a', 'b', 'c', 'd']) await writeFile(join(folder, name), '');
    expect(await files.list(folder, 2)).toHaveLength(3);
    expect(await files.list(folder, 3)).toHaveLength(4);
    expect(await files.list(folder, 9)).toHaveLength(4);
    expect(await files.list(join(folder, 'none'), 9).catch(codeOf)).toBe('ENOENT');
  });

  test('the hash of a file is that of its bytes', async () => {
    const path = join(await temporaryFolder(), 'file');
    await writeFile(path, 'abc');
    expect(await files.hash(path)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('a part of a file is read, and less where the file ends', async () => {
    const path = join(await temporaryFolder(), 'file');
    await writeFile(path, 'abcdef');
    expect(Buffer.from(await files.readPart(path, 2, 3)).toString()).toBe('cde');
    expect(Buffer.from(await files.readPart(path, 4, 9)).toString()).toBe('ef');
    expect(await files.readPart(path, 9, 1)).toHaveLength(0);
  });

  test('a file is copied in pieces, with the hash of what was copied, and refused past its bound', async () => {
    const folder = await temporaryFolder();
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    const bytes = Buffer.from(Array.from({ length: 3_000_001 }, (_, i) => i % 251));
    await writeFile(from, bytes);
    const { hash, sizeBytes } = await files.copy(from, to, bytes.length);
    expect((await readFile(to)).equals(bytes)).toBe(true);
    expect({ hash, sizeBytes }).toEqual({ hash: await files.hash(from), sizeBytes: bytes.length });
    expect(await files.copy(from, to, bytes.length - 1).catch(codeOf)).toBe('EFBIG');
  });

  test('a file is written over, whole or in pieces, and removed whether it is there or not', async () => {
    const folder = await temporaryFolder();
    const [path, other] = [join(folder, 'deep', 'er', 'file'), join(folder, 'deep', 'other')];
    await files.makeFolder(join(folder, 'deep', 'er'));
    await files.makeFolder(join(folder, 'deep', 'er'));
    await files.write(path, Buffer.from('a longer text'));
    await files.write(path, Buffer.from('short'));
    expect(await readFile(path, 'utf8')).toBe('short');
    const pieces = Array.from({ length: 30_000 }, (_, i) => `${i}é\r\n`);
    await files.writePieces(path, pieces);
    expect(await readFile(path, 'utf8')).toBe(pieces.join(''));
    await files.rename(path, other);
    await files.syncFolder(folder);
    expect(await readdir(join(folder, 'deep'))).toEqual(['er', 'other']);
    await files.remove(other);
    await files.remove(other);
    expect(await readdir(join(folder, 'deep'))).toEqual(['er']);
    expect(await files.rename(path, other).catch(codeOf)).toBe('ENOENT');
    expect(await files.write(join(folder, 'none', 'file'), Buffer.from('x')).catch(codeOf)).toBe('ENOENT');
  });
});

test('blocking files tell that they get on, with every piece', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'file'), Buffer.alloc(3_000_000));
  let beats = 0;
  await blockingFiles(() => beats++).hash(join(folder, 'file'));
  expect(beats).toBeGreaterThan(5);
});
