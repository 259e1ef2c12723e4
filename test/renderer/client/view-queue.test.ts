import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMemoryClient } from '#client/memory-client.ts';
import { createViewQueue } from '#client/view-queue.ts';
import { maxViewsPerBatch, type View, type ViewBatch } from '#contract/api.ts';
import { KioskError } from '#contract/errors.ts';
import type { LocalDate } from '#contract/model.ts';
import { sampleSnapshot } from '#test/support/sample-snapshot.ts';

const lit: View = { kind: 'lit', hour: { date: '2026-11-22' as LocalDate, hour: 9 }, minutes: 1 };
const visit = (items: number): View => ({
  kind: 'visit-ended',
  hour: lit.hour,
  items,
  comforts: [],
});

function memoryClient() {
  return createMemoryClient({ snapshot: sampleSnapshot(1, 0), topics: new Map(), exercises: new Map() });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('views arrive in order', async () => {
  const client = memoryClient();
  const queue = createViewQueue(client, 'run-12345', () => undefined);
  for (const items of [1, 2, 3]) queue.add(visit(items));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(client.views).toEqual([visit(1), visit(2), visit(3)]);
  expect(queue.length).toBe(0);
});

test('a batch whose answer was lost is sent again and counts once', async () => {
  const client = memoryClient();
  let answersToLose = 3;
  const lossy = {
    recordViews: async (batch: ViewBatch) => {
      const receipt = await client.recordViews(batch);
      if (answersToLose-- > 0) throw new KioskError('service-away');
      return receipt;
    },
  };
  const queue = createViewQueue(lossy, 'run-12345', () => undefined);
  queue.add(lit);
  await vi.advanceTimersByTimeAsync(1_000);
  queue.add(visit(2));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(client.views).toEqual([lit, visit(2)]);
});

test('nothing is lost while the service is away for an hour', async () => {
  const client = memoryClient();
  let isAway = true;
  const queue = createViewQueue(
    {
      recordViews: async (batch) => {
        if (isAway) throw new KioskError('service-away');
        return client.recordViews(batch);
      },
    },
    'run-12345',
    () => undefined,
  );
  for (let minute = 0; minute < 60; minute += 1) {
    queue.add(visit(minute));
    await vi.advanceTimersByTimeAsync(60_000);
  }
  isAway = false;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(client.views).toHaveLength(60);
});

test('no batch is larger than the contract allows', async () => {
  const sizes: number[] = [];
  const queue = createViewQueue(
    { recordViews: async (batch) => ({ sequence: sizes.push(batch.views.length) }) },
    'run-12345',
    () => undefined,
  );
  for (let count = 0; count < 3 * maxViewsPerBatch + 1; count += 1) queue.add(lit);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(sizes).toEqual([maxViewsPerBatch, maxViewsPerBatch, maxViewsPerBatch, 1]);
});

test('a refused batch is dropped and reported, and the next one goes', async () => {
  const client = memoryClient();
  const refused = vi.fn();
  const queue = createViewQueue(
    {
      recordViews: async (batch) => {
        if (batch.sequence === 1) throw new KioskError('refused');
        return client.recordViews(batch);
      },
    },
    'run-12345',
    refused,
  );
  queue.add(lit);
  await vi.advanceTimersByTimeAsync(2_000);
  queue.add(visit(1));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(refused).toHaveBeenCalledOnce();
  expect(client.views).toEqual([visit(1)]);
});

test('one view that is refused takes none of its batch with it', async () => {
  const client = memoryClient();
  const refused = vi.fn();
  const isBad = (view: View) => view.kind === 'visit-ended' && view.items === 6;
  const recordViews = async (batch: ViewBatch) => {
    if (batch.views.some(isBad)) throw new KioskError('refused');
    return client.recordViews(batch);
  };
  const queue = createViewQueue({ recordViews }, 'run-12345', refused);
  for (let items = 1; items <= 20; items += 1) queue.add(visit(items));
  await vi.advanceTimersByTimeAsync(60_000);
  const arrived = client.views.map((view) => (view.kind === 'visit-ended' ? view.items : 0));
  expect(arrived).toEqual(Array.from({ length: 20 }, (_, i) => i + 1).filter((items) => items !== 6));
  expect(refused).toHaveBeenCalledOnce();
  expect(queue.length).toBe(0);
});

test('the queue is bounded: at the bound the oldest views go', async () => {
  const queue = createViewQueue(
    { recordViews: () => Promise.reject(new KioskError('service-away')) },
    'run-12345',
    () => undefined,
  );
  for (let count = 0; count < 6_000; count += 1) queue.add(lit);
  expect(queue.length).toBe(5_000);
});
