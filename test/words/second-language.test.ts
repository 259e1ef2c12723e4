import { expect, test } from 'vitest';
import type { LocalDate } from '#contract/model.ts';
import type { ReportFacts } from '#core/content/report-facts.ts';
import { reportOf } from '#words/content-report.ts';
import { receiptOf } from '#words/receipt.ts';
import { type Words, wordsIn } from '#words/words.ts';

/** A language of one sign: every sentence of English is `§` in it. */
const signs = inSigns(wordsIn.en) as Words;

function inSigns(words: unknown): unknown {
  if (typeof words === 'string') return '§';
  if (typeof words === 'function') return (...facts: readonly unknown[]) => inSigns(words(...facts));
  if (Array.isArray(words)) return words.map(inSigns);
  return Object.fromEntries(Object.entries(words as object).map(([name, part]) => [name, inSigns(part)]));
}

const since = '2026-11-22T14:32';
const facts: ReportFacts = {
  of: { kind: 'wall', since },
  shown: 12,
  leftOut: 1,
  changes: { added: ['Eis?'], changed: ['Wärme?'], gone: ['Alt'], isPracticeChanged: true },
  daysOff: [{ title: 'Wärme?', kind: 'over', day: '2026-11-01' as LocalDate }],
  problems: [
    { code: 'clip-too-fast', file: 'topics/eis/lauf.mp4', framesPerS: 120, outcome: 'kept' },
    { code: 'unknown-key', file: 'practice.yaml', line: 2, key: 'fone', words: '' },
  ],
  kept: ['Eis?'],
  folderState: { kind: 'pinned', since },
  kiosk: 'empfang',
};

test('a receipt in another language has no word but its own, the names of files and the titles of items', () => {
  const kiosk = { name: 'empfang', id: 'f0e1' };
  const { text, html } = receiptOf(reportOf(facts, signs), kiosk, signs);
  expect(text.split('\r\n')).toEqual([
    ...['§', '§', '§', '§', '§', '§', ''],
    ...['§', '- topics/eis/lauf.mp4: §', '  § §', '  § §', ''],
    ...['§', '- Eis?', ''],
    ...['§', '- §', '- §', ''],
    ...['§', '- Alt', ''],
    ...['§', '- §: §', '  § §', '  § §', ''],
  ]);
  expect(html).toContain('<html lang="§">');
  expect(html.slice(html.indexOf('<body>'))).not.toMatch(/Why|What to do/);
});
