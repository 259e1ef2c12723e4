import { expect, test } from 'vitest';
import type { ReportFacts } from '#core/content/report-facts.ts';
import { reportOf } from '#words/content-report.ts';
import { receiptOf } from '#words/receipt.ts';
import { wordsIn } from '#words/words.ts';

const facts: ReportFacts = {
  of: { kind: 'wall', since: '2026-11-22T14:32' },
  shown: 12,
  leftOut: 1,
  changes: { added: ['Does ice help?'], changed: [], gone: ['Old <news>'] },
  daysOff: [],
  problems: [
    {
      code: 'wrong-type',
      file: 'topics/ice/index.en.md',
      line: 4,
      of: 'settings',
      path: ['order'],
      fault: { kind: 'wrong-form', form: { is: 'number', example: 60 } },
    },
    {
      code: 'wrong-type',
      file: 'topics/ice/index.en.md',
      line: 9,
      of: 'settings',
      path: ['from'],
      fault: { kind: 'wrong-form', form: { is: 'date' } },
    },
    { code: 'unknown-key', file: 'practice.yaml', line: 2, key: 'fone', words: '' },
  ],
  kept: [],
  folderState: { kind: 'followed' },
  kiosk: 'reception',
};

const receipt = (changes: Partial<ReportFacts> = {}) =>
  receiptOf(reportOf({ ...facts, ...changes }, wordsIn.en), { name: 'reception', id: 'f0e1' }, wordsIn.en);
const firstLine = (changes: Partial<ReportFacts>) => receipt(changes).text.split('\r\n')[0];

test('the first line says since when, how many of how many, and how many things need somebody', () => {
  expect(firstLine({})).toBe('On the wall since 14:32: 12 of 13 items. 2 need you.');
  expect(receipt().text.split('\r\n  Why: ')).toHaveLength(facts.problems.length + 1);
  expect(firstLine({ leftOut: 0, problems: [] })).toBe(
    'On the wall since 14:32: 12 of 12 items. Nothing needs you.',
  );
});

test('a clock that was wrong is told, and no wrong time with it', () => {
  const of = { kind: 'wall', since: '1970-01-01T00:03' } as const;
  expect(firstLine({ of })).toBe('On the wall: 12 of 13 items. 2 need you.');
  expect(receipt({ of }).text).toContain(
    'The clock of this computer was wrong (1 January 1970, 00:03) at the last change. Please set it.',
  );
});

test('each problem says what, why and what to do, with file and line', () => {
  const { text } = receipt();
  expect(text).toContain('- topics/ice/index.en.md, line 4: "order" must be a number such as 60.\r\n  Why: ');
  expect(text).toContain('\r\n  What to do: Correct it and save the file.');
});

test('advice stands apart from what needs somebody, and after what is new and gone', () => {
  const { text } = receipt();
  const places = ['\nWhat needs you', '\nNew', '\nGone', '\nAdvice', '"fone" is not a setting'];
  const found = places.map((words) => text.indexOf(words));
  expect(found).toEqual(found.toSorted((one, other) => one - other));
  expect(found).not.toContain(-1);
});

test('other settings are told first among what changed', () => {
  const { text } = receipt({
    changes: { added: [], changed: ['Does ice help?'], gone: [], isPracticeChanged: true },
  });
  expect(text).toContain('Changed\r\n- Name, order and colours (practice.yaml)\r\n- Does ice help?\r\n');
});

test('an undone change, a missing folder and a faulty item that stays are told', () => {
  const since = '2026-11-22T14:40';
  expect(receipt({ folderState: { kind: 'pinned', since } }).text).toContain(
    'The last change was undone on 22 November 2026, 14:40.',
  );
  expect(receipt({ folderState: { kind: 'missing', since } }).text).toContain(
    'The content folder has been missing since 22 November 2026, 14:40.',
  );
  expect(receipt({ kept: ['Does ice help?'] }).text).toContain(
    'Shown as before, because the files need you: Does ice help?',
  );
});

test('what an author wrote cannot become part of the page', () => {
  const { html } = receipt();
  expect(html).toContain('Old &lt;news&gt;');
  expect(html).not.toContain('<news>');
});

test('the page has the same words as the text, in the same order', () => {
  const { html, text } = receipt({
    kept: ['A & B'],
    folderState: { kind: 'pinned', since: '2026-11-22T14:40' },
  });
  const body = html.slice(html.indexOf('<body>'));
  const wordsOfPage = body
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  const wordsOfText = text.replace(/^- /gm, '');
  expect(wordsOfPage.split(/\s+/).filter(Boolean)).toEqual(wordsOfText.split(/\s+/).filter(Boolean));
});

test('the page loads nothing and fits a phone', () => {
  const { html } = receipt();
  expect(html).not.toMatch(/<script|<link|<img|url\(|https?:/);
  expect(html).toContain('name="viewport"');
});

test('a notice of several lines is one line of the receipt', () => {
  const changes = { added: ['Monday 9\nTuesday\n\n10'], changed: [], gone: [] };
  expect(receipt({ changes }).text).toContain('\r\n- Monday 9 Tuesday 10\r\n');
});
