import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { sentenceOf } from '#test/support/in-english.ts';
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
  arabic: { body: 'لا ترفع أكثر من 5 كغ (مرتين) في اليوم.\n\nStop at 4/10.' },
  caps: {
    body: 'Do not lift now**, ever**. H₂O, 10³.\\\nNext line. After a tab. Softhyphen, non‑breaking, 5 kg.',
  },
  columns: { body: 'Left column.\n\nRight column.\n\nBelow.' },
  comment: {
    body: 'Keep it close to you.',
    leftOut: [{ kind: 'comment', words: 'Is this right?' }],
  },
  contents: { body: 'How to lift 1\n\n## How to lift\n\nKeep it close.' },
  dropdown: { body: 'Lift at most 5 kg today.\n\nAsk the front desk now.' },
  equation: { body: 'Lift at most ½ of it.' },
  fields: {
    body: 'Page 1 of 1, on 11/20/26.\n\nSee our page on lifting, or ask us twice: us twice.',
  },
  footnote: {
    body: 'You may lift five kilos (Not when pregnant.).\n\nTwice a day (Morning and evening.).',
  },
  'head-and-foot': {
    body: 'Body words.',
    leftOut: [{ kind: 'header', words: 'Draft 3, not for patients … Reviewed by X' }],
  },
  headings: { body: '## How to lift\n\nKeep it close.\n\n### And then\n\nWalk.' },
  hidden: {
    body: 'Bend your knees.  Stand up slowly.',
    leftOut: [{ kind: 'hidden', words: 'Only for staff.' }],
  },
  list: { body: '4. Stand near it.\n5. Bend.\n    - a) your hips\n    - b) your knees\n\nRest.' },
  'merged-table': {
    body: '- How heavy – How often\n- 0–5 kg – 3 × a day slowly – ≥ 2 min rest\n- 0–5 kg – inner cell – never alone\n\nAfter.',
  },
  'numbered-headings': {
    body: '## 1\\. Before you lift\n\nStand near it.\n\n### a) Your feet\n\nApart.\n\n## 2\\. After it\n\nWalk. See part 2.',
  },
  ruby: { body: 'The word 背中 (せなか) means back.' },
  shape: { body: 'Before.\n\nIn the arrow: push.\n\nAfter.' },
  'step-list': {
    body: '- Step 1: Stand near it.\n- Step 2: Bend.\n\nSlowly, 2 seconds.\n\nThen:\n\n- Step 3: Lift \\< 5 kg.',
  },
  'struck-style': {
    body: 'Keep this.',
    leftOut: [{ kind: 'struck', words: 'Not this. … A whole old line.' }],
  },
  struck: {
    body: 'At most  five kilos.\n\nAsk somebody.',
    leftOut: [{ kind: 'struck', words: 'twenty … Carry a child.' }],
  },
  symbols: { body: '10² grams of CO₂, a ✓ and 5 ≤ 6 — “yes”.' },
  table: { body: '- Ice – ten minutes\n- Warmth – twenty minutes\n\nAfter the table.' },
  'text-box': { body: 'Before the box.\n\nInside the box.\n\nAfter the box.' },
  'tracked-change': { body: 'Lift slowly now.', leftOut: [{ kind: 'deleted', words: 'quickly' }] },
  'white-words': {
    body: 'Bend your knees.  Stand up.\n\nWhite on blue is read.',
    leftOut: [{ kind: 'hidden', words: 'Old: bend your back.' }],
  },
};

test('every document that LibreOffice saved is looked at here', async () => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.docx'));
  expect(names.sort()).toEqual(
    Object.keys(expected)
      .map((name) => `${name}.docx`)
      .sort(),
  );
});

test.each(Object.entries(expected))(
  '%s: each word is shown or quoted',
  async (name, { body, leftOut = [] }) => {
    expect(await read(name)).toEqual({ body, leftOut });
  },
);

/** What LibreOffice Calc saved: signs that a way of saving has not, it made question marks itself. */
const tables: Readonly<Record<string, readonly string[]>> = {
  'utf-8': calc(),
  'utf-16': calc(),
  'windows-1252': calc().with(2, 'Two lines:\nthe second, ? 3.'),
  macintosh: calc().with(3, 'Straße, naïve, Ångström, ? hour'),
  'german-437': german(),
  'german-850': german(),
  'greek-1253': ['Η πόρτα είναι κλειστή σήμερα.', 'Φέρτε την κάρτα σας.'],
  'japanese-sjis': ['本日はドアが閉まっています。', '保険証をお持ちください。'],
  'polish-1250': ['Drzwi są dziś zamknięte, przepraszamy.', 'Proszę wziąć ze sobą dowód.'],
  'russian-1251': ['Сегодня дверь закрыта.', 'Возьмите с собой документ, 5 % скидка.'],
};

function calc(): readonly string[] {
  return [
    'Closed, we’re sorry – the café opens at 9:30.',
    'He said "no" to 5 < 6; fee 5 €.',
    'Two lines:\nthe second, ≥ 3.',
    'Straße, naïve, Ångström, ½ hour',
  ];
}

function german(): readonly string[] {
  return ['Die Tür klemmt. Bitte läuten Sie, auch größere Kinder.', 'Öffnung um 9:30, Gebühr 5 %.'];
}

test.each(Object.entries(tables))('a table saved as %s reads as it was typed', async (name, texts) => {
  const wallOf = await openWall();
  const bytes = await readFile(join(folder, `notices-${name}.csv`));
  const { value, problems } = await wallOf('notices', 'notices.csv', { 'notices.csv': bytes });
  expect(value).toMatchObject(texts.map((en) => ({ texts: { en } })));
  expect(problems.filter(({ code }) => code !== 'text-encoding')).toEqual([]);
});

test('a text of LibreOffice itself is named, with what to do', async () => {
  const { problems } = await readPackWith({
    'topics/lift.odt': await readFile(join(folder, 'topic.odt')),
  });
  expect(problems.map(sentenceOf)).toEqual([expect.stringMatching(/^topics\/lift\.odt: .*odt/)]);
});
