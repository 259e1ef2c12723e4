import { expect, test } from 'vitest';
import { changesBetween } from '#core/content/release-changes.ts';
import { sampleFile, sampleHelp, samplePractice, topicItem } from '#test/support/sample-release.ts';

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
