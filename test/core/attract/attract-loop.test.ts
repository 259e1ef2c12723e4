import { describe, expect, test } from 'vitest';
import type { HelpCard, LanguageTag, LocalDate } from '#contract/model.ts';
import { buildLoop, currentNotices } from '#core/attract/attract-loop.ts';
import type { Slide } from '#core/attract/slide.ts';
import { sampleNotice, sampleSnapshot } from '#test/support/sample-snapshot.ts';

const en = 'en' as LanguageTag;
const today = '2026-11-22' as LocalDate;

function kinds(slides: readonly Slide[]): string {
  return slides.map((slide) => slide.kind[0]).join('');
}

/** The longest way from one slide of a kind to the next, round the end of the loop too. */
function longestGap(slides: readonly Slide[], kind: Slide['kind']): number {
  const places = slides.flatMap((slide, index) => (slide.kind === kind ? [index] : []));
  return Math.max(...places.map((at, i) => (places[i + 1] ?? (places[0] ?? 0) + slides.length) - at));
}

describe('the attract loop', () => {
  test.each(Array.from({ length: 41 }, (_, count) => count))(
    'help and "what this is" come at least once in any eight slides with %i slides of the practice',
    (count) => {
      const loop = buildLoop(sampleSnapshot(count, 0), today);
      expect(longestGap(loop, 'help')).toBeLessThanOrEqual(8);
      expect(longestGap(loop, 'about')).toBeLessThanOrEqual(8);
      expect(loop.filter((slide) => slide.kind === 'question')).toHaveLength(count);
    },
  );

  test('two help slides for many signs follow one another, and "what this is" still comes in any eight slides', () => {
    for (const count of Array.from({ length: 41 }, (_, n) => n)) {
      const snapshot = sampleSnapshot(count, 0);
      const signs = { ...snapshot.help.texts[en], now: Array.from({ length: 7 }, () => 'x'.repeat(40)) };
      const help = { ...snapshot.help, texts: { [en]: signs } } as HelpCard;
      const loop = buildLoop({ ...snapshot, help }, today);
      expect(kinds(loop).replaceAll('hh', '')).not.toContain('h');
      expect(longestGap(loop, 'help')).toBeLessThanOrEqual(8);
      expect(longestGap(loop, 'about')).toBeLessThanOrEqual(8);
      expect(loop.filter((slide) => slide.kind === 'question')).toHaveLength(count);
    }
  });

  test('an empty practice still shows when to get help and what this is', () => {
    expect(kinds(buildLoop(sampleSnapshot(0, 0), today))).toBe('ha');
  });

  test('slides follow the playlist', () => {
    const snapshot = sampleSnapshot(2, 1);
    const [t1, t2, e1] = snapshot.playlist;
    const playlist = [e1, t2, e1, t1].flatMap((ref) => (ref === undefined ? [] : [ref]));
    expect(kinds(buildLoop({ ...snapshot, playlist }, today))).toBe('eqheqa');
  });

  test('an item that the release does not hold is left out', () => {
    const snapshot = sampleSnapshot(2, 0);
    expect(kinds(buildLoop({ ...snapshot, topics: snapshot.topics.slice(1) }, today))).toBe('qha');
  });

  test('every notice of today stands among the slides once', () => {
    const loop = buildLoop(sampleSnapshot(6, 0, [sampleNotice('n1'), sampleNotice('n2')]), today);
    expect(loop.filter((slide) => slide.kind === 'notice')).toHaveLength(2);
  });
});

describe('a notice', () => {
  test('is shown from its first to its last day', () => {
    const notice = sampleNotice('n', { from: '2026-11-20' as LocalDate, to: '2026-11-22' as LocalDate });
    const shownOn = ['2026-11-19', '2026-11-20', '2026-11-22', '2026-11-23'].map(
      (day) => currentNotices([notice], day as LocalDate).length,
    );
    expect(shownOn).toEqual([0, 1, 1, 0]);
  });

  test('without dates is always shown', () => {
    expect(currentNotices([sampleNotice('n')], today)).toHaveLength(1);
  });
});
