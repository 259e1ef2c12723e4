import { expect, test } from 'vitest';
import { readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { sentenceOf } from '#test/support/in-english.ts';
import { smallPack, topicText } from '#test/support/small-pack.ts';

const twoLanguages = { 'practice.yaml': smallPack['practice.yaml'].replace('[en]', '[en, vi]') };
const more = `related: [gas]
from: 2026-11-01
reviewed_by: Physiotherapist
last_reviewed: 2026-11-20
sources:
  - { title: Heat or cold, by: Cochrane, year: 2006 }
`;

test('a translation that was made of a copy of the text keeps its settings, and nobody is told', async () => {
  const { problems, topics } = await readPackWith({
    ...twoLanguages,
    'topics/ice/index.en.md': topicText({ title: 'Does ice help?', more }),
    'topics/ice/index.vi.md': topicText({ title: 'Chườm đá?', more }),
    'exercises/walking/index.vi.md': smallPack['exercises/walking/index.en.md'],
  });
  expect(problems.map(sentenceOf)).toEqual([]);
  expect(topics.find(({ id }) => id === 'ice')?.reading.kind).toBe('good');
});

test('what a translation sets otherwise is told once: it counts in the first language only', async () => {
  const { problems } = await readPackWith({
    ...twoLanguages,
    'topics/ice/index.en.md': topicText({ title: 'Does ice help?', more }),
    'topics/ice/index.vi.md': topicText({
      title: 'Chườm đá?',
      more: more.replace('[gas]', '[walking]').replace('Physiotherapist', 'Bác sĩ'),
    }),
  });
  expect(problems.map(sentenceOf)).toEqual([
    'topics/ice/index.vi.md, line 6: Settings such as "related", "reviewed_by" count in index.en.md only. Not used here: "walking … Bác sĩ".',
  ]);
});
