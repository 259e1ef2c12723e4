import { expect, test } from 'vitest';
import { changesBetween, countsOf } from '#core/content/release-changes.ts';
import { en, sampleFile, sampleHelp, samplePractice, topicItem } from '#test/support/sample-release.ts';

const release = (...items: readonly (readonly [id: string, letter: string])[]) => ({
  content: {
    practice: samplePractice,
    topics: items.map(([id]) => topicItem(id)),
    exercises: [],
    notices: [],
    help: sampleHelp,
  },
  files: Object.fromEntries(items.map(([id, letter]) => [`topic/${id}/en.json`, sampleFile(letter)])),
});

test('new, changed and gone items are told apart by their titles', () => {
  const changes = changesBetween(release(['ice', 'a'], ['gas', 'a']), release(['ice', 'b'], ['walk', 'a']));
  expect(changes).toEqual({ added: ['walk'], changed: ['ice'], gone: ['gas'] });
});

test('the same content is no change', () => {
  expect(changesBetween(release(['ice', 'a']), release(['ice', 'a']))).toEqual({
    added: [],
    changed: [],
    gone: [],
  });
});

test('the settings are told when they change, and are nothing new at the first start', () => {
  const first = release(['ice', 'a']);
  expect(changesBetween(undefined, first)).toEqual({
    added: ['ice', sampleHelp.texts[en]?.title],
    changed: [],
    gone: [],
  });
  const practice = { ...samplePractice, practice: { ...samplePractice.practice, name: 'Another name' } };
  const renamed = { ...first, content: { ...first.content, practice } };
  expect(changesBetween(first, renamed)).toEqual({
    added: [],
    changed: [],
    gone: [],
    isPracticeChanged: true,
  });
  expect(countsOf(changesBetween(first, renamed))).toEqual({ added: 0, changed: 1, gone: 0 });
});
