import { expect, test } from 'vitest';
import { createRollingLog, type LogFolder } from '#core/rolling-log.ts';

/** A folder in memory; `isFull` makes every write fail. */
function folderOf(files: Record<string, string>) {
  const disk = { isFull: false };
  const folder: LogFolder = {
    names: () => Object.keys(files),
    sizeOf: (name) => files[name]?.length ?? 0,
    append(name, text) {
      if (disk.isFull) throw new Error('ENOSPC');
      files[name] = (files[name] ?? '') + text;
    },
    remove: (name) => void delete files[name],
  };
  return { files, folder, disk };
}

const bounds = { fileBytes: 10, files: 3 };

test('the first line makes the first file', () => {
  const { files, folder } = folderOf({});
  createRollingLog('shell', folder, bounds)('one');
  expect(files).toEqual({ 'shell.1.log': 'one\n' });
});

test('a start goes on in the newest file of an earlier one', () => {
  const { files, folder } = folderOf({ 'shell.9.log': 'old\n', 'shell.10.log': 'new\n' });
  createRollingLog('shell', folder, bounds)('line');
  expect(files['shell.10.log']).toBe('new\nline\n');
});

test('a full file is followed by the next, and the oldest make room', () => {
  const { files, folder } = folderOf({});
  const write = createRollingLog('shell', folder, bounds);
  for (let line = 1; line <= 12; line += 1) write(`line ${line}`);
  expect(Object.keys(files)).toEqual(['shell.4.log', 'shell.5.log', 'shell.6.log']);
  expect(files['shell.6.log']).toBe('line 11\nline 12\n');
});

test('files of others are left alone', () => {
  const others = { 'service.1.log': '', 'refused-start.log': '', 'shell.old.log': '', 'shell.1.log.bak': '' };
  const { files, folder } = folderOf({ ...others });
  const write = createRollingLog('shell', folder, bounds);
  for (let line = 1; line <= 20; line += 1) write('a long line');
  expect(files).toMatchObject(others);
});

test('a disk that is full costs the lines of that time only', () => {
  const { files, folder, disk } = folderOf({});
  const write = createRollingLog('shell', folder, bounds);
  disk.isFull = true;
  expect(() => write('lost')).toThrow('ENOSPC');
  disk.isFull = false;
  write('found');
  expect(files).toEqual({ 'shell.1.log': 'found\n' });
});
