import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Snapshot } from '#contract/model.ts';
import { startChildService } from '#test/support/child-service.ts';
import { openedView, sampleBatch } from '#test/support/sample-views.ts';
import { changePack, topicText } from '#test/support/small-pack.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { describeContract } from './contract.suite.ts';

describeContract('a child process', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-test-'));
  const service = await startChildService(folder);
  const edit = async (title: string) => {
    await vi.waitFor(() => access(join(service.contentFolder, 'practice.yaml')), { timeout: 20_000 });
    await changePack(service.contentFolder, { 'topics/ice/index.en.md': topicText({ title }) });
  };
  const close = async () => {
    await service.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...service, edit, close };
});

async function contentFolderMade(contentFolder: string): Promise<void> {
  await vi.waitFor(() => readFile(join(contentFolder, '_RECEIPT.txt')), { timeout: 20_000, interval: 50 });
}

async function opened(folder?: string) {
  const service = await startChildService(folder ?? (await temporaryFolder()));
  onTestFinished(() => service.close());
  return service;
}

const iceTitle = ({ topics }: Snapshot) =>
  Object.values(topics.find(({ id }) => id === 'ice')?.texts ?? {})[0]?.title;

test('an edit in the folder is in the snapshot within seconds, and every document it names is on the disk', async () => {
  const { client, contentFolder, dataFolder } = await opened();
  await contentFolderMade(contentFolder);
  const startedAtMs = performance.now();
  await changePack(contentFolder, {
    'topics/ice/index.en.md': topicText({ title: 'Edited', body: 'New body.' }),
  });
  await vi.waitFor(async () => expect(iceTitle(await client.getSnapshot())).toBe('Edited'), {
    timeout: 60_000,
    interval: 50,
  });
  const seenMs = performance.now() - startedAtMs;
  console.info(`An edit was in the snapshot after ${Math.round(seenMs)} ms.`);
  expect(seenMs).toBeLessThan(60_000); // the promise
  const { revision } = await client.getSnapshot();
  const manifest = JSON.parse(await readFile(join(dataFolder, `content/releases/${revision}.json`), 'utf8'));
  const { object } = manifest.files['topic/ice/en.json'];
  const document = JSON.parse(await readFile(join(dataFolder, 'content/objects', object), 'utf8'));
  expect(JSON.stringify(document.body)).toContain('New body.');
}, 90_000);

test('calls that are not in the contract, or not as it says, are refused', async () => {
  const { client } = await opened();
  const wrong = (call: Promise<unknown>) => expect(call).rejects.toMatchObject({ code: 'refused' });
  await wrong(client.recordViews({ run: 'x', sequence: 1, views: [] }));
  await wrong(client.recordViews({ ...sampleBatch(1), extra: true } as never));
  await wrong(
    client.recordViews(
      sampleBatch(
        1,
        Array.from({ length: 201 }, () => openedView()),
      ),
    ),
  );
  await wrong(client.runStaffCommand({ kind: 'format-disk' } as never));
  await wrong(client.heartbeat({ slides: 1, shows: 'screen' })); // the shell's to answer
  expect(await client.recordViews(sampleBatch(1))).toEqual({ sequence: 1 });
}, 60_000);

test('the log begins with the versions and holds no words of an item', async () => {
  const { client, contentFolder, dataFolder } = await opened();
  await contentFolderMade(contentFolder);
  await client.recordViews(sampleBatch(1));
  const log = await readFile(join(dataFolder, 'logs/service.log'), 'utf8');
  expect(JSON.parse(log.split('\n')[0] ?? '')).toMatchObject({
    event: 'service-started',
    node: process.versions.node,
  });
  expect(log).not.toMatch(/Does ice help|desk|Our practice/);
}, 60_000);

test('a service without its shell ends by itself', async () => {
  const service = await startChildService(await temporaryFolder());
  await service.close();
}, 60_000);
