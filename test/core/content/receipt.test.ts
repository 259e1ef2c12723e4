import { expect, test } from 'vitest';
import { problem } from '#core/content/problems.ts';
import { headlineOf, type ReceiptFacts, receiptOf } from '#core/content/receipt.ts';

const facts: ReceiptFacts = {
  since: '2026-11-22T14:32',
  shown: 12,
  leftOut: 1,
  changes: { added: ['Does ice help?'], changed: [], gone: ['Old <news>'] },
  problems: [
    problem(
      'wrong-type',
      { file: 'topics/ice/index.en.md', line: 4 },
      '"order" must be a number such as 60.',
    ),
    problem(
      'wrong-type',
      { file: 'topics/ice/index.en.md', line: 9 },
      '"from" must be a date such as 2026-11-22.',
    ),
    problem('unknown-key', { file: 'practice.yaml', line: 2 }, 'fone'),
  ],
};

test('the first line says since when, how many of how many, and how many places need somebody', () => {
  expect(headlineOf(facts)).toBe('On the wall since 14:32: 12 of 13 items. 1 needs you.');
  expect(headlineOf({ ...facts, leftOut: 0, problems: [] })).toBe(
    'On the wall since 14:32: 12 of 12 items. Nothing needs you.',
  );
});

test('each problem says what, why and what to do, with file and line', () => {
  const { text } = receiptOf(facts);
  expect(text).toContain('- topics/ice/index.en.md, line 4: "order" must be a number such as 60.\r\n  Why: ');
  expect(text).toContain('\r\n  What to do: Correct it and save the file.');
});

test('advice stands apart from what needs somebody', () => {
  const { text } = receiptOf(facts);
  expect(text.indexOf('"fone" is not a setting')).toBeGreaterThan(text.indexOf('\nAdvice'));
});

test('what an author wrote cannot become part of the page', () => {
  const { html } = receiptOf(facts);
  expect(html).toContain('Old &lt;news&gt;');
  expect(html).not.toContain('<news>');
});

test('the page has the same words as the text', () => {
  const { html, text } = receiptOf(facts);
  for (const line of text.split('\r\n')) {
    const words = line
      .replace(/^(- | {2})/, '')
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;');
    expect(html).toContain(words);
  }
});
