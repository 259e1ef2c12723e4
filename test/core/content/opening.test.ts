import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ItemId, LocalDate, Revision } from '#contract/model.ts';
import { buildLoop } from '#core/attract/attract-loop.ts';
import { type Opening, openingOf, readOpening, writeOpening } from '#core/content/opening.ts';
import { snapshotOf } from '#core/content/snapshot.ts';
import {
  exerciseItem,
  sampleFile,
  sampleHelp,
  samplePractice,
  topicItem,
} from '#test/support/sample-release.ts';
import { sampleNotice } from '#test/support/sample-snapshot.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const today = '2026-11-22' as LocalDate;
const revision = '00000000000000aa' as Revision;

/** A release of so many topics and half as many exercises, with the documents of all. */
function release(topics: number, changes: Partial<Opening['content']> = {}): Opening {
  const content = {
    practice: samplePractice,
    topics: Array.from({ length: topics }, (_, n) => topicItem(`t${n}`)),
    exercises: Array.from({ length: topics / 2 }, (_, n) => exerciseItem(`e${n}`)),
    notices: [],
    help: sampleHelp,
    ...changes,
  };
  const paths = [...content.topics, ...content.exercises].flatMap((item) => item.paths);
  return { revision, content, files: Object.fromEntries(paths.map((path) => [path, sampleFile('a')])) };
}

const firstSlides = ({ content }: Opening, count: number) =>
  buildLoop({ number: 0, ...snapshotOf(revision, content, today) }, today).slice(0, count);

describe('an opening', () => {
  it('begins as its release does', () => {
    const whole = release(100, { notices: [sampleNotice('closed')] });
    expect(firstSlides(openingOf(whole), 1)).toEqual(firstSlides(whole, 1));
  });

  it('begins with what the practice put first', () => {
    const playlist = ['t70', 'e30', 't5', ...Array(40).fill('t9')] as ItemId[];
    const whole = release(100, { practice: { ...samplePractice, playlist } });
    expect(firstSlides(openingOf(whole), 1)).toEqual(firstSlides(whole, 1));
    expect(openingOf(whole).content.topics.map(({ card }) => card.id)).toEqual(['t5', 't9', 't70']);
  });

  it('is as small with a thousand items as with twenty', () => {
    const bytes = (opening: Opening) => JSON.stringify(opening).length;
    expect(bytes(openingOf(release(1_000)))).toBe(bytes(openingOf(release(20))));
    expect(bytes(openingOf(release(1_000)))).toBeLessThan(16_000);
  });

  it('names the files of its items and no others', () => {
    const opening = openingOf(release(1_000));
    const paths = [...opening.content.topics, ...opening.content.exercises].flatMap((item) => item.paths);
    expect(Object.keys(opening.files)).toEqual(paths);
  });

  it('shows an item on its days only', () => {
    const late = topicItem('late', { window: { from: null, to: '2026-11-21' as LocalDate } });
    const opening = openingOf(release(10, { topics: [late, topicItem('t1')] }));
    expect(firstSlides(opening, 1)).toMatchObject([{ topic: { id: 't1' } }]);
  });
});

describe('an opening on the disk', () => {
  const opening = openingOf(release(10));
  const file = writeOpening(opening, '1.0.0', hash);

  it('is read back as it was written', () => {
    expect(readOpening(file, revision, '1.0.0', hash)).toMatchObject(opening);
  });

  it.each([
    ['one letter is another', file.replace('"t3"', '"t4"')],
    ['its end is missing', file.slice(0, -1)],
    ['its hash is missing', file.slice(file.indexOf('\n') + 1)],
    ['it is empty', ''],
    ['it is a line', 'nothing'],
    ['it was filled with zeros', '\0'.repeat(file.length)],
  ])('is passed over where %s', (_, damaged) => {
    expect(damaged).not.toBe(file);
    expect(readOpening(damaged, revision, '1.0.0', hash)).toBeUndefined();
  });

  it('is passed over once another release is on the wall', () => {
    expect(readOpening(file, '00000000000000bb', '1.0.0', hash)).toBeUndefined();
  });

  it('is passed over by another version of the program', () => {
    expect(readOpening(file, revision, '1.1.0', hash)).toBeUndefined();
  });
});
