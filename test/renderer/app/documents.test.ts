import { expect, test } from 'vitest';
import { createDocuments } from '#app/documents.ts';
import type { ContentReader } from '#client/screen-client.ts';
import type { LanguageTag, Revision, TopicDocument } from '#contract/model.ts';
import { speechOf } from '#i18n/words.ts';
import { sampleTopic } from '#test/support/sample-snapshot.ts';

const english = 'en' as LanguageTag;
const speech = speechOf(english, english);
const [first, second, third] = ['a', 'b', 'c'].map((letter) => letter.repeat(64) as Revision) as [
  Revision,
  Revision,
  Revision,
];

/** A release's files, and what was fetched of them. */
function countingReader(): ContentReader & { readonly fetched: string[] } {
  const fetched: string[] = [];
  return {
    fetched,
    loadTopic: async (revision, id, language) => {
      fetched.push(`${revision.charAt(0)} ${id}`);
      return { id, language, blocks: [] } as unknown as TopicDocument; // nothing of it is looked at
    },
    loadExercise: () => Promise.reject(new Error('none is asked for')),
    pictureUrl: () => '',
  };
}

test('a text is fetched once, and those of a release that has left the wall are not kept', async () => {
  const reader = countingReader();
  const documents = createDocuments(reader);
  const ask = (revision: Revision) => documents.topic(revision, sampleTopic('ice'), speech);
  for (const revision of [first, first, second, first, second]) await ask(revision);
  expect(reader.fetched).toEqual(['a ice', 'b ice']);
  await ask(first); // the release that is put back is the newest again
  await ask(third);
  await ask(first);
  expect(reader.fetched).toEqual(['a ice', 'b ice', 'c ice']);
  await ask(second);
  expect(reader.fetched).toEqual(['a ice', 'b ice', 'c ice', 'b ice']);
});

test('of many texts the oldest go, and one that could not be had is asked for again', async () => {
  const reader = countingReader();
  let isAway = true;
  const loadTopic: ContentReader['loadTopic'] = (...order) =>
    isAway ? Promise.reject(new Error('away')) : reader.loadTopic(...order);
  const documents = createDocuments({ ...reader, loadTopic });
  const ask = (id: string) => documents.topic(first, sampleTopic(id), speech);
  await expect(ask('ice')).rejects.toThrow('away');
  isAway = false;
  await ask('ice');
  for (let topic = 0; topic < 100; topic += 1) await ask(`t${topic}`);
  await ask('t99');
  expect(reader.fetched).toHaveLength(101);
  await ask('ice');
  expect(reader.fetched).toHaveLength(102);
});
