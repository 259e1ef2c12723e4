import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWall } from './wall-of.ts';

const folder = join(import.meta.dirname, '../../../fixtures/real-files');

/** What becomes of a document that LibreOffice saved: its body, what is told of the rest, what only the account found. */
async function read(name: string) {
  const wallOf = await openWall();
  const bytes = await readFile(join(folder, `${name}.docx`));
  const { isShown, wall } = await wallOf('document', 'topics/x.docx', { 'topics/x.docx': bytes });
  if (!isShown) throw new Error('The document cannot be read.');
  const { text } = JSON.parse(wall);
  expect([text.title, text.answer, text.lost]).toEqual(['May I lift things?', 'Light things only.', []]);
  return { body: text.body, leftOut: text.leftOut };
}

const expected: Readonly<Record<string, { readonly body: string; readonly leftOut?: readonly object[] }>> = {
  columns: { body: 'Left column.\n\nRight column.\n\nBelow.' },
  comment: {
    body: 'Keep it close to you.',
    leftOut: [{ kind: 'comment', words: 'Is this right?' }],
  },
  equation: { body: 'Lift at most ½ of it.' },
  footnote: {
    body: 'You may lift five kilos (Not when pregnant.).\n\nTwice a day (Morning and evening.).',
  },
  headings: { body: '## How to lift\n\nKeep it close.\n\n### And then\n\nWalk.' },
  hidden: {
    body: 'Bend your knees.  Stand up slowly.',
    leftOut: [{ kind: 'hidden', words: 'Only for staff.' }],
  },
  list: { body: '4. Stand near it.\n5. Bend.\n    - a) your hips\n    - b) your knees\n\nRest.' },
  struck: {
    body: 'At most  five kilos.\n\nAsk somebody.',
    leftOut: [{ kind: 'struck', words: 'twenty … Carry a child.' }],
  },
  symbols: { body: '10² grams of CO₂, a ✓ and 5 ≤ 6 — “yes”.' },
  table: { body: '- Ice – ten minutes\n- Warmth – twenty minutes\n\nAfter the table.' },
  'text-box': { body: 'Before the box.\n\nInside the box.\n\nAfter the box.' },
  'tracked-change': { body: 'Lift slowly now.', leftOut: [{ kind: 'deleted', words: 'quickly' }] },
};

test('every document that LibreOffice saved is looked at here', async () => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.docx'));
  expect(names.sort()).toEqual(
    Object.keys(expected)
      .sort()
      .map((name) => `${name}.docx`),
  );
});

test.each(Object.entries(expected))(
  '%s: each word is shown or quoted',
  async (name, { body, leftOut = [] }) => {
    expect(await read(name)).toEqual({ body, leftOut });
  },
);
