import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { scanThrough } from '#adapters/content-folder/files/threaded-scan.ts';
import { bounds } from '#core/content/folder-scan.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { throughThreads } from '#platform/files/threaded-files.ts';
import { createJobThreads, type JobLimits } from '#platform/threads/job-threads.ts';
import { jobsEntry } from '#test/support/jobs-entry.ts';
import { smallPack, writePack } from '#test/support/small-pack.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const limits: JobLimits = {
  jobsAtOnce: 2,
  silenceMs: 60_000,
  startMs: 60_000,
  maxHanging: 2,
  idleMs: 60_000,
  heapMb: 200,
};

function openThreads(changes: Partial<JobLimits> = {}, entry = jobsEntry) {
  const threads = createJobThreads(entry, { ...limits, ...changes });
  onTestFinished(() => threads.close());
  return threads;
}

/** A thread's program whose jobs are these. */
async function programOf(jobs: string): Promise<URL> {
  const path = join(await temporaryFolder(), 'program.ts');
  const serve = pathToFileURL(join(process.cwd(), 'electron/platform/threads/serve-thread.ts'));
  const text = `import { parentPort, threadId, workerData } from 'node:worker_threads';
import fs from 'node:fs';
import { serveThread } from ${JSON.stringify(serve.href)};
serveThread(parentPort, workerData, ({ beat }) => (${jobs}));`;
  await writeFile(path, text);
  return pathToFileURL(path);
}

test('a large file costs the calling thread next to nothing to take in, though every byte is copied and hashed', async () => {
  const folder = await temporaryFolder();
  const from = join(folder, 'clip');
  await writeFile(from, Buffer.alloc(128 * 1024 ** 2, 7));
  const files = throughThreads(diskFiles, openThreads().run);
  await files.hash(join(folder, 'clip')); // the thread is up
  const costMs = async (copy: typeof diskFiles.copy) => {
    const before = process.threadCpuUsage();
    const { hash } = await copy(from, join(folder, 'copy'), 1e9);
    const { user, system } = process.threadCpuUsage(before);
    return { hash, costMs: (user + system) / 1_000 };
  };
  const here = await costMs(diskFiles.copy);
  const there = await costMs(files.copy);
  expect(there.hash).toBe(here.hash);
  expect(there.costMs).toBeLessThan(here.costMs / 4);
});

test('files are the same through threads: what is read, and what is refused', async () => {
  const folder = await temporaryFolder();
  const [path, copy] = [join(folder, 'file'), join(folder, 'copy')];
  const files = throughThreads(diskFiles, openThreads().run);
  await files.write(path, Buffer.from('abcdef'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  const { stamp } = await diskFiles.stat(path);
  const calls: readonly ((files: typeof diskFiles) => Promise<unknown>)[] = [
    async (files) => Buffer.from(await files.read(path, 6, stamp)).toString(),
    async (files) => Buffer.from(await files.readPart(path, 4, 9)).toString(),
    (files) => files.hash(path),
    (files) => files.copy(path, copy, 6),
    (files) => files.read(path, 5),
    (files) => files.read(path, 6, 'another'),
    (files) => files.copy(path, copy, 5),
    (files) => files.read(join(folder, 'pipe'), 5),
    (files) => files.hash(join(folder, 'none')),
  ];
  for (const call of calls) {
    const told = await call(diskFiles).catch((cause) => cause.code);
    expect(await call(files).catch((cause) => cause.code)).toEqual(told);
  }
});

test('a look through a thread finds what a look here finds, and nothing new is the same as before', async () => {
  const folder = await temporaryFolder();
  await writePack(folder);
  const scan = scanThrough(openThreads().run);
  const first = await scan(folder);
  expect(first.kind === 'found' && first.files.map(({ path }) => path)).toEqual(
    Object.keys(smallPack).sort(),
  );
  expect(await scan(folder)).toBe(first);
  await writeFile(join(folder, 'practice.yaml'), 'name: Another');
  expect(await scan(folder)).not.toBe(first);
  expect(await scan(join(folder, 'gone'))).toMatchObject({ problem: { code: 'folder-missing' } });
});

test('a folder of more than a pack may hold is refused through a thread before a file in it is looked at', async () => {
  const [pack, many, own] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
  await writePack(pack);
  for (let i = 0; i <= bounds.files; i++) writeFileSync(join(many, `file-${i}`), '');
  const program = join(own, 'program.ts');
  const looks = async (folder: string) =>
    (await readFile(join(own, 'looks'), 'utf8'))
      .split('\n')
      .filter((path) => path.startsWith(join(folder, '/')));
  await writeFile(
    program,
    `import fs, { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { lstatSync } = fs;
fs.lstatSync = (...args) => (appendFileSync(${JSON.stringify(join(own, 'looks'))}, args[0] + '\\n'), lstatSync(...args));
syncBuiltinESMExports();
await import(${JSON.stringify(jobsEntry.href)});`,
  );
  const scan = scanThrough(openThreads({}, pathToFileURL(program)).run);
  expect((await scan(pack)).kind).toBe('found');
  expect(await looks(pack)).toHaveLength(Object.keys(smallPack).length);
  expect(await scan(many)).toMatchObject({ kind: 'refused', problem: { code: 'too-many-files' } });
  expect(await looks(many)).toEqual([]);
});

test('a drive that never answers holds nobody: the job is given up, and others go on beside it', async () => {
  const program = await programOf(`{
    hang: async (path) => fs.readFileSync(path, 'utf8'), // a pipe into which nobody writes
    say: async (word) => word,
  }`);
  const pipe = join(await temporaryFolder(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const { run } = openThreads({ silenceMs: 400, jobsAtOnce: 1 }, program);
  const scan = scanThrough(() => run('hang', [pipe]));
  expect(await scan('anywhere')).toMatchObject({
    kind: 'missing',
    problem: { code: 'folder-unreadable', errorCode: 'ETIMEDOUT' },
  });
  expect(await run('say', ['still here'])).toBe('still here');
  await expect(run('hang', [pipe])).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  const startedAtMs = performance.now();
  await expect(run('say', ['a third'])).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  expect(performance.now() - startedAtMs).toBeLessThan(400); // refused at once: two threads hang already

  spawn('sh', ['-c', `echo back > ${pipe}; echo back > ${pipe}`]);
  await expect.poll(() => run('say', ['again']).catch(() => ''), { timeout: 10_000 }).toBe('again');
});

test('a slow job that gets on is not given up', async () => {
  const program = await programOf(`{
    slow: async () => {
      for (let i = 0; i < 16; i++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        beat();
      }
      return 'done';
    },
  }`);
  expect(await openThreads({ silenceMs: 700 }, program).run('slow', [])).toBe('done');
});

test('a thread is kept from job to job, and ended when there is no work for a while', async () => {
  const program = await programOf('{ id: async () => threadId }');
  const { run } = openThreads({ idleMs: 500, jobsAtOnce: 1 }, program);
  const first = await run('id', []);
  expect(await run('id', [])).toBe(first);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await run('id', [])).not.toBe(first);
});

test('a thread that falls over takes only its own job with it', async () => {
  const program = await programOf(`{
    fall: async () => { setTimeout(() => { throw new RangeError('too far'); }); await new Promise(() => {}); },
    say: async (word) => word,
  }`);
  const { run } = openThreads({}, program);
  await expect(run('fall', [])).rejects.toMatchObject({ code: 'RangeError' });
  expect(await run('say', ['on we go'])).toBe('on we go');
  await expect(openThreads({}, new URL('file:///nowhere/jobs.ts')).run('say', [])).rejects.toThrow();
});

test.runIf(process.platform === 'linux' /* others tell no niceness of a thread */)(
  'the threads let every other one go first',
  async () => {
    const { run } = openThreads();
    await run('hash', [process.execPath]);
    const tasks = await readdir('/proc/self/task');
    const stats = await Promise.all(
      tasks.map((id) => readFile(join('/proc/self/task', id, 'stat'), 'utf8').catch(() => '')),
    );
    const nice = stats.map((stat) => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]));
    expect(nice).toContain(19);
  },
);
