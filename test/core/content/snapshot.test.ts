import { expect, test } from 'vitest';
import type { ItemId, LocalDate, Revision } from '#contract/model.ts';
import { snapshotOf } from '#core/content/snapshot.ts';
import { exerciseItem, sampleHelp, samplePractice, topicItem } from '#test/support/sample-release.ts';
import { sampleNotice } from '#test/support/sample-snapshot.ts';

const day = (text: string) => text as LocalDate;
const revision = '0123456789abcdef' as Revision;

const content = {
  practice: samplePractice,
  topics: [
    topicItem('always', { related: ['december', 'walking', 'always'] }),
    topicItem('december', { window: { from: day('2026-12-01'), to: day('2026-12-31') } }),
  ],
  exercises: [exerciseItem('walking')],
  notices: [sampleNotice('closed', { from: day('2026-12-24'), to: day('2026-12-26') })],
  help: sampleHelp,
};

function titlesOn(date: string) {
  const { topics, notices } = snapshotOf(revision, content, day(date));
  return [...topics, ...notices].map((item) => item.id);
}

test('an item is shown from its first day to its last, both included', () => {
  expect(titlesOn('2026-11-30')).toEqual(['always']);
  expect(titlesOn('2026-12-01')).toEqual(['always', 'december']);
  expect(titlesOn('2026-12-31')).toEqual(['always', 'december']);
  expect(titlesOn('2027-01-01')).toEqual(['always']);
});

test('a notice is shown on its days only', () => {
  expect(titlesOn('2026-12-26')).toContain('closed');
  expect(titlesOn('2026-12-27')).not.toContain('closed');
});

test('a relation leads to what is shown that day, to a topic or an exercise, and never to itself', () => {
  const related = (date: string) => snapshotOf(revision, content, day(date)).topics[0]?.related;
  expect(related('2026-11-30')).toEqual([{ kind: 'exercise', id: 'walking' }]);
  expect(related('2026-12-01')).toEqual([
    { kind: 'topic', id: 'december' },
    { kind: 'exercise', id: 'walking' },
  ]);
});

test('an item out of its days is not in the loop, even if the practice lists it', () => {
  const practice = { ...samplePractice, playlist: ['december', 'always', 'always'] as ItemId[] };
  const { playlist } = snapshotOf(revision, { ...content, practice }, day('2026-11-30'));
  expect(playlist.map(({ id }) => id)).toEqual(['always', 'always']);
});

test('a group without items today is not a heading', () => {
  const groups = [...samplePractice.groups, { id: 'empty', titles: {} }];
  const shown = snapshotOf(
    revision,
    { ...content, practice: { ...samplePractice, groups } },
    day('2026-11-30'),
  );
  expect(shown.groups.map(({ id }) => id)).not.toContain('empty');
});
