import { expect, test } from 'vitest';
import type { LanguageTag, LocalDate, Revision } from '#contract/model.ts';
import type { KioskSettings } from '#contract/staff-settings.ts';
import { openingOf } from '#core/content/opening.ts';
import { snapshotOf } from '#core/content/snapshot.ts';
import { withSettings } from '#core/content/with-settings.ts';
import { usualSettings } from '#core/staff/settings.ts';
import { sampleHelp, samplePractice, topicItem } from '#test/support/sample-release.ts';

const tag = (text: string) => text as LanguageTag;
const languages: [LanguageTag, ...LanguageTag[]] = [tag('en'), tag('de'), tag('ar')];
const content = {
  practice: {
    ...samplePractice,
    practice: { ...samplePractice.practice, name: 'Of the pack', colour: '#1f6f5c', languages },
    screenWidthMm: 345,
  },
  topics: [topicItem('ice')],
  exercises: [],
  notices: [],
  help: sampleHelp,
};
const revision = '0123456789abcdef' as Revision;
const shown = (changes: Partial<KioskSettings>) =>
  snapshotOf(revision, withSettings(content, { ...usualSettings, ...changes }), '2026-11-22' as LocalDate);

test('where nothing is set the wall shows what the pack says', () => {
  const { practice, screen } = shown({});
  expect(practice).toEqual(content.practice.practice);
  expect(screen).toEqual({ panelWidthMm: 345, idleMs: 45_000, countdownMs: 20_000, openingHours: null });
});

test('what is set at the kiosk goes before what the pack says', () => {
  const openingHours = Array(7).fill({ from: '08:00', to: '18:00' });
  const { practice, screen } = shown({
    practiceName: 'Harbour Physio',
    practiceColour: '#224488',
    screenWidthMm: 597,
    idleS: 90,
    openingHours,
  });
  expect(practice).toMatchObject({ name: 'Harbour Physio', colour: '#224488' });
  expect(screen).toMatchObject({ panelWidthMm: 597, idleMs: 90_000, openingHours });
});

test('languages are offered in the pack’s order, its own always, and none that it has not', () => {
  const offered = (...wanted: string[]) => shown({ languages: wanted.map(tag) }).practice.languages;
  expect(offered('ar', 'de', 'fr')).toEqual(['en', 'de', 'ar']);
  expect(offered('ar')).toEqual(['en', 'ar']);
  expect(offered()).toEqual(['en']);
});

test('the first slides of a start are as they are set, too', () => {
  const set = withSettings(content, { ...usualSettings, practiceName: 'Harbour Physio', idleS: 90 });
  const { content: begin } = openingOf({ revision, content: set, files: {} });
  const first = snapshotOf(revision, begin, '2026-11-22' as LocalDate);
  expect([first.practice.name, first.screen.idleMs]).toEqual(['Harbour Physio', 90_000]);
});
