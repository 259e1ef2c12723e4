import { expect, test } from 'vitest';
import type { LanguageTag, LocalDate, ReviewDates } from '#contract/model.ts';
import type { Decision } from '#contract/staff-approval.ts';
import { nextReviewOf, reviewState } from '#core/approval/review-date.ts';
import { standingOf } from '#core/approval/standings.ts';
import { blocksOf } from '#core/approval/text-blocks.ts';
import { whyWaiting } from '#core/approval/why-waiting.ts';

const day = (text: string) => text as LocalDate;
const en = 'en' as LanguageTag;
const reviewed = (last: string | null, next: string | null): ReviewDates => ({
  lastReviewed: last as LocalDate | null,
  nextReview: next as LocalDate | null,
  reviewedBy: null,
});
const approval: Decision = {
  by: { name: 'Mai', role: 'GP' },
  at: '2026-06-01T10:00',
  reason: null,
  from: 'kiosk',
};

test.each([
  ['far before', reviewed('2026-01-01', '2027-01-01'), '2026-10-01', '2027-01-01'],
  ['near', reviewed('2026-01-01', '2027-01-01'), '2026-12-01', '2027-12-01'],
  ['past', reviewed('2026-01-01', '2026-07-01'), '2026-08-01', '2027-01-29'], // as long as before: 181 days
  ['of an unknown length', reviewed(null, '2027-01-01'), '2026-12-01', '2027-12-01'],
  ['none', reviewed(null, null), '2026-12-01', null],
] as const)('an approval when the review is %s', (_which, dates, on, next) => {
  expect(nextReviewOf(dates, day(on))).toBe(next);
});

test('sixty days before, a review is due; the day after its day it is overdue', () => {
  const at = (today: string) => reviewState(day('2027-03-02'), day(today));
  expect([at('2026-12-31'), at('2027-01-01'), at('2027-03-02'), at('2027-03-03')]).toEqual([
    'far',
    'due',
    'due',
    'overdue',
  ]);
});

test('a text that was sent back after its approval counts as not approved', () => {
  const rules = { unapproved: 'hide', overdue: 'warn' } as const;
  const sentBack = { ...approval, reason: 'Too long.' };
  const { standing, isHidden } = standingOf(
    { decision: sentBack, reviewed: undefined },
    rules,
    day('2026-11-28'),
  );
  expect([standing.approved, isHidden]).toEqual([null, true]);
});

test('why a text waits', () => {
  const facts = {
    decision: undefined,
    reviewed: undefined,
    language: en,
    ownLanguage: en,
    hadApproval: false,
    shownSince: day('2026-11-20'),
    today: day('2026-11-28'),
  };
  expect(whyWaiting(facts)).toEqual({ kind: 'new' });
  expect(whyWaiting({ ...facts, language: 'vi' as LanguageTag })).toEqual({ kind: 'translation' });
  expect(whyWaiting({ ...facts, hadApproval: true })).toEqual({ kind: 'changed', on: '2026-11-20' });
  expect(whyWaiting({ ...facts, decision: approval, hadApproval: true })).toBeNull();
});

test('all words of a document are blocks, a picture among them by its own hash', () => {
  const text = (value: string) => ({ type: 'text', value }) as const;
  const element = (tagName: string, children: readonly object[], properties = {}) =>
    ({ type: 'element', tagName, properties, children }) as never;
  const blocks = blocksOf({
    kind: 'topic',
    language: en,
    title: 'Ice',
    answer: 'It may help.',
    body: {
      type: 'root',
      children: [
        element('p', [text('Wrap it '), element('strong', [text('well')]), text('.')]),
        element('ul', [element('li', [text('One')]), element('li', [element('p', [text('Two')])])]),
        element('aside', [element('p', [text('Never on numb skin.')])]),
        element('p', [element('img', [], { src: 'media/3f2a44aa55.jpg', alt: 'A bag' })]),
      ],
    },
    guidelineNote: 'Little evidence.',
    reviewed: reviewed(null, null),
    sources: [{ title: 'A study', by: null, year: 2006, url: null }],
  });
  expect(blocks).toEqual([
    { style: 'title', text: 'Ice' },
    { style: 'answer', text: 'It may help.' },
    { style: 'paragraph', text: 'Wrap it well.' },
    { style: 'point', text: 'One' },
    { style: 'point', text: 'Two' },
    { style: 'warning', text: 'Never on numb skin.' },
    { style: 'paragraph', text: '[A bag · 3f2a44aa]' },
    { style: 'paragraph', text: 'Little evidence.' },
    { style: 'small', text: 'A study, 2006' },
  ]);
});
