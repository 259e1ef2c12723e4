import { expect, test } from 'vitest';
import { topicText } from '#test/support/small-pack.ts';
import { approve, ice, openApprovalKiosk, read, textRef, waitingOf } from './open-approval.ts';

const iceReviewed = (last: string, next: string) => ({
  'topics/ice/index.en.md': topicText({
    title: 'Does ice help?',
    more: `last_reviewed: ${last}\nnext_review: ${next}\n`,
  }),
});
const standingOfIce = async ({ wall }: Kiosk) => {
  const card = (await wall.snapshot()).topics.find(({ id }) => id === ice.item.id);
  return Object.values(card?.texts ?? {})[0]?.standing;
};
type Kiosk = Awaited<ReturnType<typeof openApprovalKiosk>>;
const shownIds = async ({ wall }: Kiosk) => {
  const { topics, exercises, playlist } = await wall.snapshot();
  return {
    cards: [...topics, ...exercises].map(({ id }) => id).sort(),
    loop: playlist.map(({ id }) => id).sort(),
  };
};

test('where the owner wants it, only what was approved is shown; the red flags always are', async () => {
  const kiosk = await openApprovalKiosk({ rules: { unapproved: 'hide', overdue: 'warn' } });
  expect(await shownIds(kiosk)).toEqual({ cards: [], loop: [] });
  expect(Object.values((await kiosk.wall.snapshot()).help.texts)[0]?.now).toContain('pain in your chest');
  await approve(kiosk);
  expect(await shownIds(kiosk)).toEqual({ cards: ['ice'], loop: ['ice'] });
  expect((await read(kiosk, textRef('topic', 'gas'))).title).toBe('Can gas hurt?'); // hidden, and still to be read
});

test('a translation that nobody approved gives way to the practice’s own words', async () => {
  const kiosk = await openApprovalKiosk({
    rules: { unapproved: 'hide', overdue: 'warn' },
    pack: {
      'practice.yaml': `name: Our practice\nemergency_number: 000\nlanguages: [en, vi]\n`,
      'topics/ice/index.vi.md': '---\ntitle: Đá lạnh\nanswer: Có thể.\n---\nMột vài từ.\n',
    },
  });
  const languages = async () => Object.keys((await kiosk.wall.snapshot()).topics[0]?.texts ?? {});
  await approve(kiosk);
  expect(await languages()).toEqual(['en']);
  await approve(kiosk, textRef('topic', 'ice', 'vi'));
  expect(await languages()).toEqual(['en', 'vi']);
});

test('from sixty days before a review staff are told, and the text waits', async () => {
  const kiosk = await openApprovalKiosk({ pack: iceReviewed('2026-02-01', '2027-02-01') });
  await approve(kiosk);
  const told = async () => JSON.stringify((await kiosk.content.describe()).report);
  await kiosk.setClock('2026-12-02');
  expect((await read(kiosk)).why).toBeNull();
  expect(await told()).not.toContain('looked at again');
  await kiosk.setClock('2026-12-03'); // 60 days before
  expect((await read(kiosk)).why).toEqual({ kind: 'review-due', on: '2027-02-01' });
  expect(await told()).toContain('is to be looked at again by 1 February 2027');
  await kiosk.setClock('2027-02-02');
  expect((await read(kiosk)).why).toEqual({ kind: 'review-overdue', on: '2027-02-01' });
  expect(await told()).toContain('was to be looked at again by 1 February 2027');
});

test('who approves the same words again renews their review for as long as it was before', async () => {
  const kiosk = await openApprovalKiosk({ pack: iceReviewed('2026-02-01', '2027-02-01') });
  await kiosk.setClock('2027-01-10');
  await approve(kiosk);
  expect((await waitingOf(kiosk)).approved).toBe(1);
  expect(await standingOfIce(kiosk)).toMatchObject({
    approved: { on: '2027-01-10' },
    nextReview: '2028-01-10',
  });
});

test.each([
  ['warn', { isShown: true, isOverdue: false }],
  ['mark', { isShown: true, isOverdue: true }],
  ['hide', { isShown: false, isOverdue: false }],
] as const)('past its review an item is treated as the owner chose: %s', async (overdue, expected) => {
  const kiosk = await openApprovalKiosk({
    rules: { unapproved: 'label', overdue },
    pack: iceReviewed('2025-11-01', '2026-11-01'),
  });
  expect((await shownIds(kiosk)).cards.includes(ice.item.id)).toBe(expected.isShown);
  expect((await standingOfIce(kiosk))?.isOverdue ?? false).toBe(expected.isOverdue);
});
