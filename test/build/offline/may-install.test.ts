import { expect, test } from 'vitest';
import { mayInstall } from '#build/offline/may-install.ts';

const somebody = { isRoot: false, isContainer: false, hasTerminal: false, hasSudo: false };
const root = { ...somebody, isRoot: true };

test('root in a container may install, whoever looks on', () => {
  expect(mayInstall({ ...root, isContainer: true })).toBe('yes');
  expect(mayInstall({ ...root, isContainer: true, hasTerminal: true })).toBe('yes');
});

test('root on a machine of its own is asked, and may go on where nobody could be', () => {
  expect(mayInstall({ ...root, hasTerminal: true })).toBe('ask');
  expect(mayInstall(root)).toBe('yes');
});

test('an ordinary user is asked at a terminal, and told where there is none', () => {
  for (const isContainer of [false, true]) {
    expect(mayInstall({ ...somebody, isContainer, hasSudo: true, hasTerminal: true })).toBe('ask');
    expect(mayInstall({ ...somebody, isContainer, hasSudo: true })).toBe('no');
  }
});

test('an ordinary user who could not follow a yes is told', () => {
  expect(mayInstall({ ...somebody, hasTerminal: true })).toBe('no');
});
