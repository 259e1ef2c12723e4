import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { isHeld, isStaleLock, removeStaleLock, takeLock } from '#shell/single-instance.ts';

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

    const own = `${hostname()}-${process.pid}`;
    const lockedBy = (target: string) => symlinkSync(target, join(folder, 'SingletonLock'));
    /** As a running Foyer has it. */
    const openDoor = async () => {
      const server = createServer().listen(join(folder, 'door'));
      await once(server, 'listening');
      onTestFinished(() => void server.close());
      symlinkSync(join(folder, 'door'), join(folder, 'SingletonSocket'));
    };
    const isLeft = () => existsSync(join(folder, 'SingletonCookie'));

    it.each([
      ['of a process that was killed', `${hostname()}-${deadPid}`],
      ['of a computer that was renamed', `another-${process.pid}`],
      ['of a pid that another program has by now', `${hostname()}-1`],
      ['to nowhere', '/nowhere/at/all'],
    ])('one %s is removed', (_name, target) => {
      lockedBy(target);
      removeStaleLock(folder);
      expect(isLeft()).toBe(process.platform !== 'linux' && target.endsWith('-1'));
    });

    it('one of a running Foyer is kept', async () => {
      lockedBy(own);
      await openDoor();
      expect(isHeld(folder)).toBe(true);
      removeStaleLock(folder);
      expect(isLeft()).toBe(true);
    });

    it.runIf(process.platform === 'linux' /* elsewhere the pid is all there is to go by */)(
      'one of a pid that another Foyer has by now is removed: nobody listens at its door',
      () => {
        lockedBy(own);
        symlinkSync(join(folder, 'gone'), join(folder, 'SingletonSocket'));
        expect(isHeld(folder)).toBe(false);
        removeStaleLock(folder);
        expect(isLeft()).toBe(false);
      },
    );

    it('a file or a folder in its place is put out of the way, and a folder is kept', () => {
      writeFileSync(join(folder, 'SingletonLock'), 'copied without links');
      mkdirSync(join(folder, 'SingletonSocket'));
      writeFileSync(join(folder, 'SingletonSocket', 'mine'), '');
      removeStaleLock(folder);
      const left = readdirSync(folder);
      expect(left).toEqual([expect.stringMatching(/^SingletonSocket\.aside-\d+$/)]);
      expect(readdirSync(join(folder, left[0] ?? ''))).toEqual(['mine']);
    });

    it('no lock and no folder are no trouble', () => {
      expect(() => removeStaleLock(join(folder, 'missing'))).not.toThrow();
      expect(isHeld(join(folder, 'missing'))).toBe(false);
    });

    it('a start is a second one only where another holds a lock of the same data folder, also its spare one', async () => {
      const asked: string[] = [];
      const refuse = (place: string) => {
        asked.push(place);
        return false;
      };
      const data = join(folder, 'data');
      mkdirSync(data);
      expect(takeLock({ others: [data, folder], own: [data] }, refuse)).toBe('none');
      expect(takeLock({ others: [data], own: [data] }, () => true)).toBe('taken');
      lockedBy(own);
      await openDoor();
      asked.length = 0;
      expect(takeLock({ others: [data, folder], own: [data] }, refuse)).toBe('held');
      expect(asked).toEqual([folder]); // which tells the other one that somebody called
    });

    it('where one folder gives no lock, the next is asked', () => {
      const asked: string[] = [];
      const answer = takeLock({ others: [], own: ['/first', '/second'] }, (place) => {
        asked.push(place);
        return place === '/second';
      });
      expect([answer, asked]).toEqual(['taken', ['/first', '/second']]);
    });
  },
);
