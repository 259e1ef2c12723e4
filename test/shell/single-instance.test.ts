import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStaleLock, removeStaleLock } from '#shell/single-instance.ts';

describe('a lock is stale', () => {
  it.each([
    ['desk-120', true, false],
    ['desk-120', false, true],
    ['other-120', true, true],
    ['desk-two-120', true, true],
    ['desk', true, true],
    ['', true, true],
    ['desk-', true, true],
  ])('"%s", with its process running %s: %s', (lock, isRunning, isStale) => {
    expect(isStaleLock(lock, 'desk', () => isRunning)).toBe(isStale);
  });
});

describe.skipIf(process.platform === 'win32' /* it locks without files */)(
  'the files of a lock (Windows has none)',
  () => {
    const deadPid = 2 ** 22 - 3; // above what Linux gives out unless it is told to
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'foyer-lock-'));
      writeFileSync(join(folder, 'SingletonCookie'), '');
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    it.each([
      ['of a process that was killed', `${hostname()}-${deadPid}`, false],
      ['of a computer that was renamed', `another-${process.pid}`, false],
      ['of a pid that another program has by now', `${hostname()}-1`, process.platform !== 'linux'],
      ['of a running Foyer', `${hostname()}-${process.pid}`, true],
    ])('%s', (_name, target, isKept) => {
      symlinkSync(target, join(folder, 'SingletonLock'));
      removeStaleLock(folder);
      expect(existsSync(join(folder, 'SingletonCookie'))).toBe(isKept);
    });

    it('no lock and no folder are no trouble', () => {
      expect(() => removeStaleLock(join(folder, 'missing'))).not.toThrow();
      removeStaleLock(folder);
      expect(existsSync(join(folder, 'SingletonCookie'))).toBe(true);
    });
  },
);
