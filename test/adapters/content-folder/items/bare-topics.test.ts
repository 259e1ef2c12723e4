import { expect, test } from 'vitest';
import { readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { samplePicture } from '#test/support/sample-pictures.ts';
import { topicText } from '#test/support/small-pack.ts';

async function toldOf(body: string) {
  const { problems } = await readPackWith({
    'topics/ice/index.en.md': topicText({ title: 'Does ice help?', body }),
    'topics/ice/photo.jpg': await samplePicture(),
  });
  return problems.filter(({ code }) => code === 'text-bare').map(({ code: _, ...facts }) => facts);
}

test('a topic with nothing below its answer, or with headings alone, is told', async () => {
  const at = { file: 'topics/ice/index.en.md', line: 7 };
  for (const body of ['', '\n \u00a0\n\t\n', '- \n- ', '***', '<!-- to do -->', ':::warning\n:::'])
    expect(await toldOf(body), body).toEqual([{ ...at, has: 'nothing' }]);
  for (const body of ['## When', '## When\n\n### How', '# When'])
    expect(await toldOf(body), body).toMatchObject([{ has: 'headings' }]);
});

test('a topic with a sentence, a point, a box or a picture below its answer is not', async () => {
  for (const body of [
    'Rest.',
    '- Rest.',
    '## When\n\nNow.',
    ':::warning\nStop.\n:::',
    '![Ice](photo.jpg)',
    '1',
  ])
    expect(await toldOf(body), body).toEqual([]);
});
