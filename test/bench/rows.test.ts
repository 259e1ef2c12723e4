import { expect, test } from 'vitest';
import { figureOf } from './figures.ts';
import type { Row } from './row.ts';
import { bundle } from './rows/bundle.ts';
import { logDurable } from './rows/log-durable.ts';

// A short run of the rows that need no window: that they measure something, not what a busy machine makes of it.

async function figuresOf(row: Row) {
  return (await row.measure(1)).map((finding) => figureOf(row, finding));
}

test('the screen and its peer are built and weighed', async () => {
  const [figure, ...rest] = await figuresOf(bundle);
  expect(rest).toEqual([]);
  expect(figure?.peer).toBeGreaterThan(50); // kB: React itself
  expect(figure?.ours).toBeGreaterThan(figure?.peer ?? 0);
});

test('counters are written against the limit and against the other driver', async () => {
  const figures = await figuresOf(logDurable);
  expect(figures.map(({ id }) => id)).toEqual(['log-durable/limit', 'log-durable/node-sqlite']);
  for (const { ours, peer } of figures) expect(Math.min(ours ?? 0, peer ?? 0)).toBeGreaterThan(0);
});
