import { expect, test } from 'vitest';
import { createMemoryClient } from '#client/memory-client.ts';
import type { ItemId, LanguageTag } from '#contract/model.ts';
import { describeContract } from '#test/service/contract.suite.ts';
import { sampleSnapshot } from '#test/support/sample-snapshot.ts';
import { sampleBatch } from '#test/support/sample-views.ts';

const empty = { topics: new Map(), exercises: new Map() };

describeContract('the memory client', async () => ({
  client: createMemoryClient({ snapshot: sampleSnapshot(3, 2), ...empty }),
  contentFolder: null,
  close: async () => undefined,
}));

test('a batch that was sent twice counts once', async () => {
  const client = createMemoryClient({ snapshot: sampleSnapshot(1, 0), ...empty });
  await client.recordViews(sampleBatch(1));
  const once = client.views.length;
  await client.recordViews(sampleBatch(1));
  expect(client.views).toHaveLength(once);
});

test('new content is announced with a greater number, and only to who still listens', async () => {
  const client = createMemoryClient({ snapshot: sampleSnapshot(1, 0), ...empty });
  const heard: number[] = [];
  const undo = client.subscribe((news) => heard.push(news.number));
  client.publish({ snapshot: sampleSnapshot(2, 0), ...empty });
  undo();
  client.publish({ snapshot: sampleSnapshot(3, 0), ...empty });
  expect(heard).toEqual([2]);
  expect((await client.getSnapshot()).number).toBe(3);
});

test('a document that nobody has is an error, not an empty page', async () => {
  const client = createMemoryClient({ snapshot: sampleSnapshot(1, 0), ...empty });
  const { revision } = await client.getSnapshot();
  await expect(client.content.loadTopic(revision, 'gone' as ItemId, 'en' as LanguageTag)).rejects.toThrow(
    'gone',
  );
});
