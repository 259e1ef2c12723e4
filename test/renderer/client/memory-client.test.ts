import { expect, test } from 'vitest';
import { createMemoryClient } from '#client/memory-client.ts';
import type { ItemId, LanguageTag } from '#contract/model.ts';
import { describeContract } from '#test/service/contract.suite.ts';
import { renamed, sampleContent } from '#test/support/sample-content.ts';
import { sampleSnapshot } from '#test/support/sample-snapshot.ts';
import { sampleBatch } from '#test/support/sample-views.ts';

const empty = { topics: new Map(), exercises: new Map() };

describeContract('the memory client', async () => {
  const content = sampleContent();
  const client = createMemoryClient(content);
  const edit = async (title: string) => client.publish(renamed(content, 'ice', title));
  return { client, edit, close: async () => undefined };
});

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

test('every document that a snapshot names can be had', async () => {
  const { content, getSnapshot } = createMemoryClient(sampleContent());
  const { revision, topics, exercises, practice } = await getSnapshot();
  const [own] = practice.languages;
  for (const { id } of topics) expect((await content.loadTopic(revision, id, own)).title).toBe(id);
  for (const { id } of exercises) expect((await content.loadExercise(revision, id, own)).title).toBe(id);
});

test('a fault that was reported is remembered', async () => {
  const client = createMemoryClient({ snapshot: sampleSnapshot(1, 0), ...empty });
  await client.reportFault({ kind: 'clip', path: 'media/film.mp4' });
  expect(client.faults).toEqual([{ kind: 'clip', path: 'media/film.mp4' }]);
});

test('a document that nobody has is an error, not an empty page', async () => {
  const client = createMemoryClient({ snapshot: sampleSnapshot(1, 0), ...empty });
  const { revision } = await client.getSnapshot();
  await expect(client.content.loadTopic(revision, 'gone' as ItemId, 'en' as LanguageTag)).rejects.toThrow(
    'gone',
  );
});
