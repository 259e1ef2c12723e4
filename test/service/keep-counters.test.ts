import { existsSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { endings } from '#adapters/sqlite/database-files.ts';
import type { StaffCommand } from '#contract/staff.ts';
import { keepCounters } from '#service/keep-counters.ts';
import { startChildService } from '#test/support/child-service.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { openedView, sampleBatch } from '#test/support/sample-views.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { pins } from './staff/open-door.ts';

const minuteMs = 60_000;

describe('on a fake clock', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] }));
  afterEach(() => void vi.useRealTimers());

  test('the counters are looked after every minute, until it is stopped', () => {
    const look = vi.fn();
    const { stop } = keepCounters({ look, isBackupDue: () => false, backUp: async () => {} });
    for (let minute = 1; minute <= 60; minute += 1) {
      vi.advanceTimersByTime(minuteMs);
      expect(look).toHaveBeenCalledTimes(minute);
    }
    stop();
    vi.advanceTimersByTime(60 * minuteMs);
    expect(look).toHaveBeenCalledTimes(60);
  });

  test('a copy that takes long is not begun a second time, and the minute’s look goes on', async () => {
    const [look, copied] = [vi.fn(), Promise.withResolvers<void>()];
    const backUp = vi.fn(() => copied.promise);
    const { stop } = keepCounters({ look, isBackupDue: () => true, backUp });
    vi.advanceTimersByTime(60 * minuteMs);
    expect([look.mock.calls.length, backUp.mock.calls.length]).toEqual([60, 1]);
    copied.resolve();
    await vi.waitFor(() => {
      vi.advanceTimersByTime(minuteMs);
      expect(backUp).toHaveBeenCalledTimes(2);
    });
    stop();
  });

  test('a database is copied ten minutes after the start, and then once a day', async () => {
    const path = join(await temporaryFolder(), 'foyer.db');
    const store = openCounterStore(path, createRecordingLogger());
    onTestFinished(() => store.close());
    const startedAtMs = Date.now();
    const copiedAt: number[] = [];
    let copying: Promise<void> | undefined;
    const backUp = async () => {
      await store.backUp();
      const folder = join(dirname(path), 'backups');
      const newest = readdirSync(folder).sort().at(-1) ?? '';
      utimesSync(join(folder, newest), Date.now() / 1_000, Date.now() / 1_000); // the disk has a clock of its own
      copiedAt.push((Date.now() - startedAtMs) / minuteMs);
    };
    const { stop } = keepCounters({
      look: () => {}, // it has its own tests
      isBackupDue: store.isBackupDue,
      backUp: () => {
        copying = backUp();
        return copying;
      },
    });
    for (let minute = 1; minute <= 3 * 24 * 60; minute += 1) {
      vi.advanceTimersByTime(minuteMs);
      await copying;
    }
    stop();
    expect(copiedAt).toEqual([10, 10 + 24 * 60, 10 + 2 * 24 * 60]);
  });
});

test('a database that is deleted under a kiosk that nobody touches is back within a minute, and staff are told', async () => {
  const service = await startChildService(await temporaryFolder());
  onTestFinished(() => service.close());
  const ask = (command: StaffCommand) => service.client.runStaffCommand(command);
  const wrongLines = async () => {
    const answer = await ask({ kind: 'describe-health' });
    return answer.kind === 'health' ? answer.health.lines.filter(({ isWell }) => !isWell) : [];
  };
  await ask({ kind: 'open-door' });
  await ask({ kind: 'set-pin', role: 'owner', pin: pins.owner });
  const count = (sequence: number) => service.client.recordViews(sampleBatch(sequence, [openedView()]));
  for (let sequence = 1; sequence <= 5; sequence += 1) await count(sequence);
  expect((await wrongLines()).map(({ id }) => id)).not.toContain('database');
  const path = join(service.dataFolder, 'foyer.db');
  for (const ending of endings) rmSync(path + ending, { force: true });

  const deletedAtMs = performance.now();
  await vi.waitFor(() => expect(existsSync(path)).toBe(true), { timeout: 90_000, interval: 100 });
  expect(performance.now() - deletedAtMs).toBeLessThan(minuteMs + 5_000); // and what a busy machine takes
  await vi.waitFor(async () =>
    expect(await readFile(join(service.dataFolder, 'logs', 'service.log'), 'utf8')).toContain(
      'counters-put-back',
    ),
  );
  await ask({ kind: 'sign-in', pin: pins.owner }); // nobody came in the meantime, and the door has closed
  expect((await wrongLines()).map(({ id }) => id)).toContain('database');

  await count(6);
  await service.close();
  const database = new Sqlite(path, { readonly: true });
  onTestFinished(() => void database.close());
  expect(database.prepare('SELECT sum(opened) FROM item_counter').pluck().get()).toBe(6);
}, 150_000);
