import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { startThread, type ThreadLimits } from '#platform/threads/thread.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

/** A thread whose jobs are these; it ends with the test. */
async function threadOf(jobs: string, limits: Partial<ThreadLimits> = {}) {
  const path = join(await temporaryFolder(), 'program.ts');
  const serve = pathToFileURL(join(process.cwd(), 'electron/platform/threads/serve-thread.ts'));
  await writeFile(
    path,
    `import { parentPort, workerData } from 'node:worker_threads';
import { serveThread } from ${JSON.stringify(serve.href)};
serveThread(parentPort, workerData, ({ beat, port }) => (${jobs}));`,
  );
  const all = { silenceMs: 60_000, startMs: 60_000, heapMb: 100, ...limits };
  const thread = startThread(pathToFileURL(path), 'planted', all);
  onTestFinished(() => thread.end());
  return thread;
}

test('several orders are under way at once, and each has its own answer or its error’s code', async () => {
  const thread = await threadOf(`{
    wait: async (ms) => { await new Promise((resolve) => setTimeout(resolve, ms)); return ms; },
    fail: async () => { throw Object.assign(new Error('words'), { code: 'ENOSPC' }); },
  }`);
  const outcomes = [thread.run('wait', [200]), thread.run('fail', []), thread.run('wait', [1])];
  expect(await Promise.all(outcomes)).toEqual([
    { kind: 'done', value: 200 },
    { kind: 'fault', code: 'ENOSPC' },
    { kind: 'done', value: 1 },
  ]);
});

test('a job calls back what stayed at the near end, each order the ports that came with it', async () => {
  const thread = await threadOf(`{ ask: async (word) => await port('shop').buy(word) }`);
  const shop = (name: string) => ({ shop: { buy: async (word: string) => `${word} of ${name}` } });
  const closed = { shop: { buy: () => Promise.reject(Object.assign(new Error('shut'), { code: 'EBUSY' })) } };
  const outcomes = [
    thread.run('ask', ['bread'], shop('Anna')),
    thread.run('ask', ['milk'], shop('Ben')),
    thread.run('ask', ['tea'], closed),
    thread.run('ask', ['salt']),
  ];
  expect(await Promise.all(outcomes)).toEqual([
    { kind: 'done', value: 'bread of Anna' },
    { kind: 'done', value: 'milk of Ben' },
    { kind: 'fault', code: 'EBUSY' },
    { kind: 'fault', code: 'TypeError' }, // there is no such port
  ]);
});

test('bytes that are answered change hands without being copied, in both directions', async () => {
  const thread = await threadOf(`{
    take: async () => (await port('store').take()).length,
    keep: async () => { globalThis.kept = new Uint8Array(1_000); return globalThis.kept; },
    look: async () => globalThis.kept.length,
  }`);
  const taken = new Uint8Array(1_000);
  const store = { take: async () => taken };
  expect(await thread.run('take', [], { store })).toEqual({ kind: 'done', value: 1_000 });
  expect(taken.length).toBe(0);
  expect(await thread.run('keep', [])).toEqual({ kind: 'done', value: new Uint8Array(1_000) });
  expect(await thread.run('look', [])).toEqual({ kind: 'done', value: 0 });
});

test('waiting for a call is no silence; reckoning without a word is', async () => {
  const thread = await threadOf(
    `{
    ask: async () => await port('slow').answer(),
    reckon: async () => { for (;;); },
  }`,
    { silenceMs: 300 },
  );
  const slow = {
    slow: { answer: () => new Promise((resolve) => setTimeout(resolve, 1_000, 'at last')) },
  };
  expect(await thread.run('ask', [], slow)).toEqual({ kind: 'done', value: 'at last' });
  expect(await thread.run('reckon', [])).toEqual({ kind: 'silent', isAlone: true });
  await thread.gone;
  expect(await thread.run('ask', [], slow)).toMatchObject({ kind: 'ended', isAlone: false });
});

test('a thread that falls over tells all its orders, and that none of them alone is to blame', async () => {
  const thread = await threadOf(`{
    wait: async () => await new Promise(() => {}),
    fall: async () => { setTimeout(() => { throw new RangeError('too far'); }); await new Promise(() => {}); },
  }`);
  const outcomes = await Promise.all([thread.run('wait', []), thread.run('fall', [])]);
  expect(outcomes).toMatchObject([
    { kind: 'ended', code: 'RangeError', isAlone: false },
    { kind: 'ended', code: 'RangeError', isAlone: false },
  ]);
  expect(thread.isOver()).toBe(true);
});

test('a thread that ran is known to have run, though its fall is heard before its word that it is ready', async () => {
  const beBusy = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_000);
  process.once('worker', (worker) => worker.once('online', beBusy)); // it falls while we hear that it is there
  const thread = await threadOf(`{
    wait: async () => await new Promise(() => {}),
    fall: async () => { setTimeout(() => { throw new RangeError('too far'); }); await new Promise(() => {}); },
  }`);
  const outcomes = Promise.all([thread.run('wait', []), thread.run('fall', [])]);
  expect(await outcomes).toMatchObject([{ isAlone: false }, { isAlone: false }]);
});

test('a thread that does not start says so in time', async () => {
  const program = join(await temporaryFolder(), 'program.ts');
  await writeFile(program, 'for (;;);');
  const thread = startThread(pathToFileURL(program), 'planted', { silenceMs: 1, startMs: 500, heapMb: 100 });
  const outcome = await thread.run('anything', []);
  expect(outcome.kind === 'ended' && String(outcome.cause)).toContain('does not start');
  await thread.gone;
});
