import { expect, test } from 'vitest';
import { type FolderScan, isSameScan, type ScannedFile } from '#core/content/folder-scan.ts';

const file: ScannedFile = { path: 'practice.yaml', sizeBytes: 10, stamp: '1' };
const found = (files: readonly ScannedFile[], unreadable: readonly string[] = []): FolderScan => ({
  kind: 'found',
  files,
  unreadable,
  problems: [],
});

test('two scans are the same when nothing moved', () => {
  expect(isSameScan(found([file]), found([{ ...file }]))).toBe(true);
});

test('a new size, a new stamp, a new name, one more and one less are changes', () => {
  for (const other of [
    [{ ...file, sizeBytes: 11 }],
    [{ ...file, stamp: '2' }],
    [{ ...file, path: 'x' }],
    [file, file],
    [],
  ]) {
    expect(isSameScan(found([file]), found(other))).toBe(false);
    expect(isSameScan(found(other), found([file]))).toBe(false);
  }
});

test('a file that can be read again is a change', () => {
  expect(isSameScan(found([file], ['topics/ice']), found([file]))).toBe(false);
});

test('a name that cannot be used and a folder that holds nothing are changes, although no file is', () => {
  const told: FolderScan = {
    ...{ kind: 'found', files: [file], unreadable: [] },
    problems: [{ code: 'file-name', name: 'con' }],
  };
  expect(isSameScan(told, found([file]))).toBe(false);
  expect(isSameScan(told, { ...told, problems: [{ code: 'file-name', name: 'con' }] })).toBe(true);
});

test('a missing folder is never the same as anything', () => {
  const missing: FolderScan = { kind: 'missing', problem: { code: 'folder-missing', folder: '/pack' } };
  expect(isSameScan(missing, missing)).toBe(false);
});
