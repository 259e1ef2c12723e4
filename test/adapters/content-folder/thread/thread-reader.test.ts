import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect, onTestFinished, test } from 'vitest';
import { createThreadReader } from '#adapters/content-folder/thread/thread-reader.ts';
import type { LanguageTag } from '#contract/model.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { openPack, readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { sentenceOf } from '#test/support/in-english.ts';
import { niceness } from '#test/support/niceness.ts';
import { openReader } from '#test/support/reader-thread.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { samplePicture } from '#test/support/sample-pictures.ts';
import { changePack, type PackFileChanges, topicText } from '#test/support/small-pack.ts';

const ice = (body: string): PackFileChanges => ({ 'topics/ice/index.en.md': topicText({ body }) });
const languages = ['en' as LanguageTag] as const;
const limits = { silenceMs: 400, startMs: 60_000, heapMb: 400 };
const kindsOf = (topics: readonly { readonly id: string; readonly reading: { readonly kind: string } }[]) =>
  Object.fromEntries(topics.map(({ id, reading }) => [id, reading.kind]));

/** The worst that we know: the parser compares each sign of stress with every other. */
const slowText = '*a **b'.repeat(40_000);

async function readThrough(reader: ReturnType<typeof openReader>, changes: PackFileChanges) {
  const { folder } = await openPack(changes, diskFiles, { reader });
  const scan = await folder.scan();
  if (scan.kind !== 'found') throw new Error(sentenceOf(scan.problem));
  const reading = await folder.read(scan, languages);
  if (reading === undefined) throw new Error('The pack moved.');
  return reading;
}

test('a thread reads what the calling thread reads, pictures too', async () => {
  const picture = await samplePicture({ widthPx: 300, heightPx: 200 });
  const changes = {
    ...ice('![x](p.jpg) <b>no</b>'),
    'topics/ice/p.jpg': picture,
    'topics/gas/index.en.md': '',
  };
  expect(await readThrough(openReader(), changes)).toEqual(await readPackWith(changes));
});

test('a text that takes too long is refused, the rest is read, and the service hears its callers meanwhile', async () => {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const silenceMs = 1_500;
  const reader = openReader({ ...limits, silenceMs });
  await readThrough(reader, {}); // the thread is up
  delay.enable();
  const { topics, problems } = await readThrough(reader, ice(slowText));
  delay.disable();
  expect(kindsOf(topics)).toEqual({ ice: 'faulty', gas: 'good' });
  expect(problems.map(sentenceOf)).toEqual(['topics/ice: Reading this was stopped: it takes too long.']);
  expect(delay.max / 1e6).toBeLessThan(silenceMs); // so long the parser reckoned at least, without a pause
});

test('a part that needs too much memory is refused, and the rest is read', async () => {
  const { topics, problems } = await readThrough(
    openReader({ ...limits, silenceMs: 20_000, heapMb: 24 }),
    ice('- a\n'.repeat(40_000)),
  );
  expect(kindsOf(topics)).toEqual({ ice: 'faulty', gas: 'good' });
  expect(problems.map(sentenceOf)).toEqual([
    'topics/ice: Reading this was stopped: it needs too much memory.',
  ]);
});

test('a slow drive is not the text’s fault', async () => {
  const silenceMs = 2_000; // a thread that lets all others go first may rest for long on a busy machine
  let isAwake = false; // the drive, after its first answer
  const slow = {
    ...diskFiles,
    read: async (path: string, maxBytes: number) => {
      if (path.includes('ice') && !isAwake)
        await new Promise((resolve) => setTimeout(resolve, silenceMs + 500));
      isAwake ||= path.includes('ice');
      return await diskFiles.read(path, maxBytes);
    },
  };
  const { folder } = await openPack({}, slow, { reader: openReader({ ...limits, silenceMs }) });
  const scan = await folder.scan();
  const reading = scan.kind === 'found' ? await folder.read(scan, languages) : undefined;
  expect(reading?.problems).toEqual([]);
});

test('a full disk is not the text’s fault either: the reading ends with the disk’s code', async () => {
  const { folder } = await openPack({}, diskFiles, {
    reader: openReader(limits),
    storeFiles: withFaults(diskFiles, [{ operation: 'write', path: 'objects', code: 'ENOSPC' }]),
  });
  const scan = await folder.scan();
  const reading = scan.kind === 'found' ? folder.read(scan, languages) : Promise.resolve();
  await expect(reading).rejects.toMatchObject({ code: 'ENOSPC' });
});

test('a file that is replaced while the thread reads ends the reading', async () => {
  const { folder, path } = await openPack({}, diskFiles, { reader: openReader(limits) });
  const scan = await folder.scan();
  await changePack(path, ice('Written meanwhile, and longer.'));
  expect(scan.kind === 'found' && (await folder.read(scan, languages))).toBeUndefined();
});

test('a reader that cannot start says so, and does not end the service', async () => {
  const reader = createThreadReader(new URL('file:///nowhere/reader.ts'), createRecordingLogger(), limits);
  onTestFinished(() => reader.close());
  const { folder } = await openPack({}, diskFiles, { reader });
  const scan = await folder.scan();
  await expect(scan.kind === 'found' && folder.read(scan, languages)).rejects.toThrow(/reader/);
});

test.runIf(process.platform === 'linux' /* it is read from /proc */)(
  'a thread that has nothing to read is ended',
  async () => {
    const threads = async () => (await niceness()).length;
    let reading = 0;
    const counted = {
      ...diskFiles,
      read: async (path: string, maxBytes: number) => {
        reading = await threads();
        return await diskFiles.read(path, maxBytes);
      },
    };
    const { folder } = await openPack({}, counted, { reader: openReader({ ...limits, idleMs: 20 }) });
    const scan = await folder.scan();
    if (scan.kind === 'found') await folder.read(scan, languages);
    expect(reading).toBeGreaterThan(0);
    await expect.poll(threads, { timeout: 10_000 }).toBeLessThan(reading);
  },
);

test.runIf(process.platform === 'linux' /* it is read from /proc */)(
  'a thread that was prepared is up before the first order, and is ended where none comes',
  async () => {
    const threads = async () => (await niceness()).length;
    const before = await threads();
    openReader({ ...limits, preparedMs: 2_000 }).prepare();
    await expect.poll(threads, { timeout: 10_000 }).toBeGreaterThan(before);
    await expect.poll(threads, { timeout: 10_000 }).toBeLessThanOrEqual(before);
  },
);

test('a part that comes while its thread is being ended is read by the next', async () => {
  const reader = openReader({ ...limits, silenceMs: 20_000, idleMs: 20 });
  for (const pauseMs of [0, 20, 40]) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    expect(kindsOf((await readThrough(reader, {})).topics)).toEqual({ ice: 'good', gas: 'good' });
  }
});
