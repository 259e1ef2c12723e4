import { expect, test } from 'vitest';
import { signatureOf } from '#app/signature.ts';
import type { ExerciseDocument, TopicDocument } from '#contract/model.ts';
import { placesOf, versionAt } from '#core/exercise/versions.ts';
import { takeHome as takeExerciseHome } from '#features/exercise/take-home.ts';
import { takeHome as takeTopicHome } from '#features/topics/take-home.ts';
import { openedEnglish } from '#i18n/opened/english.ts';
import { speechOf } from '#i18n/words.ts';
import { en } from '#test/support/sample-release.ts';
import { mostBytes, takeAwayText } from '#ui/take-away-text.ts';
import { readStarterRelease } from './starter-release.ts';

/** What a visitor takes home of the starter pack, from the documents that the kiosk itself makes of it. */
const speech = speechOf(en, en);

/** As the square writes it. */
const plain = (text: string) => takeAwayText([{ text }]);

/** The starter pack, and how its pages are signed. */
async function readStarter() {
  const { content, documentOf } = await readStarterRelease();
  const signature = signatureOf({ ...content.practice.practice, phone: '555 0100' }, speech.words);
  return { ...content, documentOf, signature };
}

/** What people see of an exercise: the version that they chose, or all of it where there is no choice. */
function versionsOf(document: ExerciseDocument): readonly ExerciseDocument[] {
  const places = placesOf(document.steps);
  return places.length < 2 ? [document] : places.map((place) => versionAt(document, place));
}

test('of each exercise all goes home: whom it is not for, when to stop, how much and every step', async () => {
  const { exercises, documentOf, signature } = await readStarter();
  for (const { card } of exercises) {
    for (const document of versionsOf(await documentOf<ExerciseDocument>(card))) {
      const parts = takeExerciseHome({ card: { ...card, related: [] }, document, signature }, openedEnglish);
      const text = takeAwayText(parts);
      const expected = [
        ...(document.notForYouIf ?? []),
        ...document.askFirst,
        ...document.stopIf,
        document.dose,
        ...document.steps.map(({ cue }) => cue),
        speech.words.notReviewedYet,
      ];
      expect(
        expected.filter((words) => !text.includes(plain(words))),
        card.id,
      ).toEqual([]);
      expect(text.endsWith(plain(signature)), card.id).toBe(true);
      expect(new TextEncoder().encode(text).length, card.id).toBeLessThanOrEqual(mostBytes);
    }
  }
});

test('of each topic the answer, its warnings, what it says and when to get help go home, and nothing is cut', async () => {
  const { topics, help, documentOf, signature } = await readStarter();
  const signs = help.texts[en]?.now ?? [];
  for (const { card } of topics) {
    const value = await documentOf<TopicDocument>(card);
    const parts = takeTopicHome(
      { card: { ...card, related: [] }, document: { kind: 'here', value }, signs, signature },
      speech,
    );
    const text = takeAwayText(parts);
    const must = parts.filter(({ isExtra }) => isExtra !== true).map((part) => part.text);
    expect(
      must.filter((words) => !text.includes(plain(words))),
      card.id,
    ).toEqual([]);
    expect(signs.length).toBe(7);
    const whole = parts.map((part) => plain(part.text)).filter((words) => text.includes(words));
    expect(text.replaceAll('\n', '').length, card.id).toBe(whole.join('').replaceAll('\n', '').length);
  }
});
