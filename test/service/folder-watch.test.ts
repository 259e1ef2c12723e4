import { expect, onTestFinished, test, vi } from 'vitest';
import type { FolderScan } from '#core/content/folder-scan.ts';
import { type Taken, watchTimes } from '#core/content/next-look.ts';
import type { ContentFolder } from '#core/ports.ts';
import { watchContentFolder } from '#service/folder-watch.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';

const found = (stamp: string): FolderScan => ({
  kind: 'found',
  files: [{ path: 'practice.yaml', sizeBytes: 1, stamp }],
  unreadable: [],
  problems: [],
});

/** The real times on a fake clock. `events` says what happened at which second. */
function open(first: FolderScan, isUrgent = true) {
  vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const events: string[] = [];
  const note = (event: string) => events.push(`${(performance.now() / 1000).toFixed(1)} ${event}`);
  let scan = first;
  let hint = () => {};
  let looks = 0;
  let prepared = 0;
  let date = '2026-11-22';
  const folder = {
    path: '/pack',
    scan: async () => {
      looks += 1;
      return scan;
    },
    prepare() {
      prepared += 1;
    },
    watch: (onHint: () => void) => {
      hint = onHint;
      return () => {};
    },
  } as Partial<ContentFolder> as ContentFolder;
  const answers: Taken[] = [];
  const watch = watchContentFolder({
    folder,
    clock: {
      monotonicMs: () => performance.now(),
      local: () => ({ date: date as never, time: '00:00' }),
    },
    log: createRecordingLogger(),
    times: watchTimes,
    isUrgent,
    take: async (taken) => {
      note(`take ${taken.files[0]?.stamp}`);
      return answers.shift() ?? 'done';
    },
    trouble: async ({ code, file }) => void note([code, file ?? ''].join(' ').trim()),
    calm: async () => void note('calm'),
  });
  onTestFinished(() => watch.stop());
  return {
    events,
    answers,
    watch,
    hint: () => hint(),
    looks: () => looks,
    prepared: () => prepared,
    setDay: (day: string) => {
      date = day;
    },
    change: (next: FolderScan) => {
      scan = next;
    },
    pass: (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000),
  };
}

test('a reading is prepared while the folder comes to rest, and never while it lies still', async () => {
  const { change, hint, pass, prepared } = open(found('a'));
  await pass(1);
  expect(prepared()).toBe(1);
  await pass(60);
  expect(prepared()).toBe(1);
  change(found('b'));
  hint();
  await pass(1);
  expect(prepared()).toBe(2);
});

test('a folder is taken after two equal looks two seconds apart, and then looked at every 30 s', async () => {
  const { events, pass } = open(found('a'));
  await pass(62.5);
  expect(events).toEqual(['2.0 take a', '32.0 calm', '62.0 calm']);
});

test('with something on the wall already the first look waits three seconds, unless a person asks', async () => {
  const calm = open(found('a'), false);
  await calm.pass(2.9);
  expect(calm.looks()).toBe(0);
  await calm.pass(3);
  expect(calm.events).toEqual(['5.0 take a']);
  const asked = open(found('a'), false);
  asked.watch.hint();
  await asked.pass(3);
  expect(asked.events).toEqual(['2.3 take a']);
});

test('an edit without a hint is taken 32 s later at most', async () => {
  const { events, change, pass } = open(found('a'));
  await pass(2.5);
  change(found('b'));
  await pass(32);
  expect(events).toEqual(['2.0 take a', '34.0 take b']);
});

test('an edit with a hint is taken in less than three seconds', async () => {
  const { events, change, hint, pass } = open(found('a'));
  await pass(10);
  change(found('b'));
  hint();
  await pass(3);
  expect(events).toEqual(['2.0 take a', '12.3 take b']);
});

test('ten thousand hints in a second make one look', async () => {
  const { events, change, hint, pass } = open(found('a'));
  await pass(10);
  change(found('b'));
  for (let i = 0; i < 10_000; i++) hint();
  await pass(5);
  expect(events).toEqual(['2.0 take a', '12.3 take b']);
});

test('a storm of hints for ten minutes makes few looks, and an edit in it is taken within a minute', async () => {
  const { events, change, hint, looks, pass } = open(found('a'));
  await pass(3);
  const before = looks();
  for (let second = 0; second < 600; second++) {
    for (let i = 0; i < 100; i++) hint();
    await pass(1);
  }
  expect(looks() - before).toBeLessThanOrEqual(30); // 20 without any hint
  change(found('b'));
  for (let second = 0; second < 60; second++) {
    for (let i = 0; i < 100; i++) hint();
    await pass(1);
  }
  expect(events.some((event) => event.endsWith('take b'))).toBe(true);
});

test('after a storm the first hint counts again at once', async () => {
  const { events, change, hint, pass } = open(found('a'));
  await pass(3);
  for (let second = 0; second < 60; second++) {
    hint();
    await pass(1);
  }
  await pass(90);
  change(found('b'));
  hint();
  await pass(3);
  expect(events.at(-1)).toMatch(/^15[56]\.\d take b$/);
});

test('a person who asks is not held up by a storm', async () => {
  const { watch, hint, looks, pass } = open(found('a'));
  await pass(3);
  for (let second = 0; second < 100; second++) {
    hint();
    await pass(1);
  }
  const before = looks();
  watch.hint();
  await pass(0.5);
  expect(looks()).toBe(before + 1);
});

test('the file that keeps changing is named, also among many that were copied once', async () => {
  const { events, change, pass } = open(found('a'));
  await pass(3);
  const files = (count: number, stamp: string): FolderScan => ({
    kind: 'found',
    files: [
      { path: 'topics/ice/index.en.md', sizeBytes: 1, stamp },
      ...Array.from({ length: count }, (_, i) => ({ path: `topics/ice/${i}.jpg`, sizeBytes: 1, stamp: 'x' })),
    ],
    unreadable: [],
    problems: [],
  });
  for (let second = 0; second < 200; second++) {
    change(files(Math.min(second, 90), `stamp ${second}`));
    await pass(1);
  }
  expect(events.at(-1)).toMatch(/folder-changing topics\/ice\/index.en.md$/);
});

test('nothing is taken while the folder changes, and after two minutes that is told', async () => {
  const { events, change, pass } = open(found('a'));
  await pass(3);
  for (let second = 0; second < 180; second++) {
    change(found(`b${second}`));
    await pass(1);
  }
  expect(events[0]).toBe('2.0 take a');
  expect(events[1]).toMatch(/folder-changing practice.yaml$/);
  expect(events.some((event) => event.includes('take b'))).toBe(false);
});

test('a missing folder is told, and what comes back must settle before it is taken', async () => {
  const { events, change, pass } = open(found('a'));
  await pass(3);
  change({ kind: 'missing', problem: { code: 'folder-missing', folder: '/pack' } });
  await pass(30);
  change(found('b'));
  await pass(33);
  expect(events).toEqual(['2.0 take a', '32.0 folder-missing', '64.0 take b']);
});

test('what could not be taken is asked for again at the next look', async () => {
  const { events, answers, pass } = open(found('a'));
  answers.push('later', 'later');
  await pass(63);
  expect(events).toEqual(['2.0 take a', '32.0 take a', '62.0 take a']);
});

test('what moved while it was read is taken as soon as it rests', async () => {
  const { events, answers, pass } = open(found('a'));
  answers.push('moved');
  await pass(10);
  expect(events).toEqual(['2.0 take a', '4.0 take a']);
});

test('a stopped watch looks no more', async () => {
  const { events, watch, hint, change, pass } = open(found('a'));
  await pass(3);
  watch.stop();
  change(found('b'));
  hint();
  await pass(100);
  expect(events).toEqual(['2.0 take a']);
});

test('a new day judges the folder anew, once', async () => {
  const { events, pass, setDay } = open(found('a'));
  await pass(32.5);
  setDay('2026-11-23');
  await pass(60);
  expect(events).toEqual(['2.0 take a', '32.0 calm', '62.0 take a', '92.0 calm']);
});
