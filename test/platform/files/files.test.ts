import { execFileSync } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskFiles } from '#platform/files/disk-files.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const codeOf = (cause: { code: string }) => cause.code;

test('a file is read whole, and refused past its bound', async () => {
  const path = join(await temporaryFolder(), 'file');
  await writeFile(path, Buffer.alloc(600_000, 'x'));
  expect((await diskFiles.read(path, 600_000)).length).toBe(600_000);
  expect(await diskFiles.read(path, 599_999).catch(codeOf)).toBe('EFBIG');
});

test('neither a link nor a pipe nor a folder is read, and none keeps the reader waiting', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'file'), 'x');
  await symlink(join(folder, 'file'), join(folder, 'link'));
  await mkdir(join(folder, 'folder'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(await diskFiles.read(join(folder, 'link'), 10).catch(codeOf)).toBe('ELOOP');
  expect(await diskFiles.read(join(folder, 'pipe'), 10).catch(codeOf)).toBe('EINVAL');
  expect(await diskFiles.read(join(folder, 'folder'), 10).catch(codeOf)).toBe('EINVAL');
  expect(await diskFiles.read(join(folder, 'none'), 10).catch(codeOf)).toBe('ENOENT');
});

test('the hash of a file is that of its bytes', async () => {
  const path = join(await temporaryFolder(), 'file');
  await writeFile(path, 'abc');
  expect(await diskFiles.hash(path)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('a listing stops after one more than asked for', async () => {
  const folder = await temporaryFolder();
  for (const name of ['a', 'b', 'c', 'd']) await writeFile(join(folder, name), '');
  expect(await diskFiles.list(folder, 2)).toHaveLength(3);
  expect(await diskFiles.list(folder, 9)).toHaveLength(4);
});

test('a part of a file is read, and less where the file ends', async () => {
  const path = join(await temporaryFolder(), 'file');
  await writeFile(path, 'abcdef');
  expect(Buffer.from(await diskFiles.readPart(path, 2, 3)).toString()).toBe('cde');
  expect(Buffer.from(await diskFiles.readPart(path, 4, 9)).toString()).toBe('ef');
  expect(await diskFiles.readPart(path, 9, 1)).toHaveLength(0);
});

test('a file is copied in pieces, with the hash of what was copied, and refused past its bound', async () => {
  const folder = await temporaryFolder();
  const [from, to, link] = [join(folder, 'from'), join(folder, 'to'), join(folder, 'link')];
  const bytes = Buffer.from(Array.from({ length: 3_000_001 }, (_, i) => i % 251));
  await writeFile(from, bytes);
  await symlink(from, link);
  const { hash, sizeBytes } = await diskFiles.copy(from, to, bytes.length);
  expect((await readFile(to)).equals(bytes)).toBe(true);
  expect({ hash, sizeBytes }).toEqual({ hash: await diskFiles.hash(from), sizeBytes: bytes.length });
  expect(await diskFiles.copy(from, to, bytes.length - 1).catch(codeOf)).toBe('EFBIG');
  expect(await diskFiles.copy(link, to, bytes.length).catch(codeOf)).toBe('ELOOP');
});
