import { expect, test } from 'vitest';
import { readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { topicText } from '#test/support/small-pack.ts';

const many = Array.from({ length: 12 }, (_, at) => at + 1);

async function told(changes: Readonly<Record<string, string>>, code: string) {
  const { problems } = await readPackWith(changes);
  return problems.filter((found) => found.code === code);
}

test('each folder and file whose name cannot be used is told, however many lie beside it', async () => {
  const folders = many.map((at) => [`topics/#${at}/index.en.md`, topicText()]);
  const photos = many.map((at) => [`topics/ice/#${at} 😀\u0001.jpg`, 'x']);
  const names = (found: readonly unknown[]) => new Set(found.map((one) => (one as { name: string }).name));
  expect(names(await told(Object.fromEntries(folders), 'folder-name')).size).toBe(12);
  expect(names(await told(Object.fromEntries(photos), 'file-name')).size).toBe(12);
});

test('each row of the notices with a doubtful day, an hour or days of its own is told', async () => {
  const table = (row: (at: number) => string) => ({
    'notices.csv': `from,to,language,text\n${many.map(row).join('\n')}\n`,
  });
  expect(
    await told(
      table((at) => `${at}/${(at % 12) + 1}/2026,,en,Notice ${at}`),
      'day-first',
    ),
  ).toHaveLength(12);
  expect(
    await told(
      table((at) => `2026-12-24 14:00,,en,Notice ${at}`),
      'day-hour',
    ),
  ).toHaveLength(12);
});

test('one bad text cannot bury the rest', async () => {
  const text = topicText({ body: many.map((at) => `:::box-${at}\nIce.\n:::`).join('\n\n') });
  expect(await told({ 'topics/ice/index.en.md': text }, 'block-unknown')).toHaveLength(5);
});
