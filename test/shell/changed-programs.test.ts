import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { writeProgramHashes } from '#build/program-hashes.ts';
import { changedPrograms } from '#shell/changed-programs.ts';
import { keepService } from '#shell/service-keeper.ts';
import { refusedService } from '#shell/service-process.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { createRecordingLog } from './recording-log.ts';

let folder: string;
const changed = () => changedPrograms({ list: join(folder, 'shell', 'programs.json'), folder });

beforeEach(async () => {
  folder = await temporaryFolder();
  for (const name of ['shell', 'service', 'threads', 'commands']) await mkdir(join(folder, name));
  await writeFile(join(folder, 'service', 'main.mjs'), 'service');
  await writeFile(join(folder, 'threads', 'jobs.mjs'), 'jobs');
  await writeFile(join(folder, 'threads', 'reader.mjs'), 'reader');
  await writeFile(join(folder, 'commands', 'main.mjs'), 'commands');
  await writeProgramHashes(folder);
});

test('programs as they were packaged are let in', async () => {
  expect(changed()).toEqual([]);
  expect(
    Object.keys(JSON.parse(await readFile(join(folder, 'shell', 'programs.json'), 'utf8'))),
  ).toHaveLength(4);
});

test.each(['service/main.mjs', 'threads/jobs.mjs', 'threads/reader.mjs', 'commands/main.mjs'])(
  'a line more in %s is found, and that it is gone',
  async (path) => {
    await appendFile(join(folder, path), ' ');
    expect(changed()).toEqual([path]);
    await rm(join(folder, path));
    expect(changed()).toEqual([path]);
  },
);

test.each(['', '[', 'null'])('without a list that can be read nothing is let in: %j', async (text) => {
  const list = join(folder, 'shell', 'programs.json');
  await writeFile(list, text);
  expect(changed()).toEqual([list]);
});

test('a service that is not started is away, the log says why, and the wall goes on', async () => {
  const log = createRecordingLog();
  const service = keepService({
    start: () => refusedService('not what was packaged: service/main.mjs'),
    onNews: () => {},
    say: () => {},
    log,
  });
  onTestFinished(() => service.stop());
  const gone = () => log.lines.find(({ event }) => event === 'service-gone')?.facts.reason;
  await vi.waitFor(() => expect(gone()).toBe('not what was packaged: service/main.mjs'));
  expect(await service.call('getSnapshot', [])).toEqual({ ok: false, code: 'service-away' });
});
