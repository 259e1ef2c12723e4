import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createContentFolder } from '#adapters/content-folder/content-folder.ts';
import { readerInPlace as reader } from '#adapters/content-folder/read-part.ts';
import { sharpPictures } from '#adapters/images/pictures.ts';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { signatureOf } from '#app/signature.ts';
import { documentPath } from '#contract/addresses.ts';
import type { ExerciseCard, ExerciseDocument, TopicCard, TopicDocument } from '#contract/model.ts';
import { planRelease } from '#core/content/plan-release.ts';
import { placesOf, versionAt } from '#core/exercise/versions.ts';
import { takeHome as takeExerciseHome } from '#features/exercise/take-home.ts';
import { takeHome as takeTopicHome } from '#features/topics/take-home.ts';
import { openedEnglish } from '#i18n/opened/english.ts';
import { speechOf } from '#i18n/words.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { en } from '#test/support/sample-release.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { mostBytes, takeAwayText } from '#ui/take-away-text.ts';
import { packFolder } from './starter-pack.ts';

/** What a visitor takes home of the starter pack, from the documents that the kiosk itself makes of it. */
const speech = speechOf(en, en);

/** As the square writes it. */
const plain = (text: string) => takeAwayText([{ text }]);

/** What people see of an exercise: the version that they chose, or all of it where there is no choice. */
function versionsOf(document: ExerciseDocument): readonly ExerciseDocument[] {
  const places = placesOf(document.steps);
  return places.length < 2 ? [document] : places.map((place) => versionAt(document, place));
}

/** The starter pack as a release, and its documents as the kiosk makes them. */
async function readStarter() {
  const dataFolder = await temporaryFolder();
  const log = createRecordingLogger();
  const objects = await openReleaseStore(dataFolder, { files: diskFiles, log });
  const tools = { files: diskFiles, clock: systemClock, log, pictures: sharpPictures, objects, reader };
  const folder = createContentFolder(packFolder, tools);
  const scan = await folder.scan();
  const reading = scan.kind === 'found' ? await folder.read(scan, [en]) : undefined;
  const plan = reading && planRelease(reading, undefined);
  if (plan?.kind !== 'release') throw new Error('The starter pack is no release.');
  const { content, files } = plan.release;
  const documentOf = async <T>(card: Pick<TopicCard | ExerciseCard, 'kind' | 'id'>) => {
    const object = files[documentPath(card, en)]?.object ?? 'none';
    return JSON.parse(await readFile(join(dataFolder, 'content', 'objects', object), 'utf8')) as T; // written by the reader
  };
  const signature = signatureOf({ ...content.practice.practice, phone: '555 0100' }, speech.words);
  return { ...content, documentOf, signature };
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
