import { beforeEach, expect, it } from 'vitest';
import type { Answer } from '#contract/errors.ts';
import type { Revision } from '#contract/model.ts';
import type { Opening } from '#core/content/opening.ts';
import { createEarlySnapshot, type EarlySnapshot } from '#shell/early-snapshot.ts';
import { sampleHelp, samplePractice, topicItem } from '#test/support/sample-release.ts';

const kept: Opening = {
  revision: '0123456789abcdef' as Revision, // of the right form
  content: {
    practice: samplePractice,
    topics: [topicItem('ice')],
    exercises: [],
    notices: [],
    help: sampleHelp,
  },
  files: {},
};
const first = { ok: true, value: { number: 0, revision: kept.revision, topics: [{ id: 'ice' }] } };
const whole: Answer<unknown> = { ok: true, value: 'the whole' };
const away: Answer<unknown> = { ok: false, code: 'service-away' };

let isReady: boolean;
let opening: Opening | undefined;
/** Answers of the service in turn; `never` is a service that hangs. */
let answers: (Answer<unknown> | 'never')[];
let asked: number;
let content: EarlySnapshot;

beforeEach(() => {
  [isReady, opening, answers, asked] = [true, kept, [whole], 0];
  content = createEarlySnapshot(
    {
      isReady: () => isReady,
      call: () => {
        asked += 1;
        const answer = answers.shift() ?? whole;
        return answer === 'never' ? new Promise(() => {}) : Promise.resolve(answer);
      },
    },
    () => opening,
  );
});

it('is the service’s as soon as that is there', async () => {
  expect(await content.snapshot()).toBe(whole);
});

it('before the service is there, is that of the opening, with the number that every other one follows', async () => {
  isReady = false;
  expect(await content.snapshot()).toMatchObject(first);
  expect(asked).toBe(0);
});

it('is waited for where no opening can be trusted', async () => {
  [isReady, opening] = [false, undefined];
  expect(await content.snapshot()).toBe(whole);
});

it('is that of the opening for a page that comes back while the service is busy or hung', async () => {
  answers = ['never'];
  expect(await content.snapshot()).toMatchObject(first);
});

it('is that of the opening while the service has nothing yet', async () => {
  answers = [away];
  expect(await content.snapshot()).toMatchObject(first);
});

it('of a page that has its first slides is the whole, however long the service takes', async () => {
  answers = ['never', whole];
  await content.snapshot();
  expect(await content.snapshot()).toBe(whole);
});

it('is early again for the next page', async () => {
  answers = ['never', whole, 'never'];
  await content.snapshot();
  await content.snapshot();
  content.pageLoads();
  expect(await content.snapshot()).toMatchObject(first);
});
