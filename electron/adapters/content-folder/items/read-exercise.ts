import { z } from 'zod';
import { readMotion } from '#adapters/content-folder/motion/read-motion.ts';
import { group, line, list, pointList } from '#adapters/content-folder/settings/fields.ts';
import type { CardText, ExerciseCard, ExerciseDocument } from '#contract/model.ts';
import type { Motion } from '#contract/motion.ts';
import { countWords, plainText } from '#core/content/count-words.ts';
import { exerciseGroup } from '#core/content/groups.ts';
import type { ItemDraft, Reading } from '#core/content/pack-reading.ts';
import { partPoints, pointsAt } from '#core/exercise/placed-points.ts';
import { showsWhatItSays, stepFacts, stepOf, stepWords } from './exercise-steps.ts';
import type { ItemFolder, TextFolder } from './item-texts.ts';
import { cardOf, publishedItem } from './published-item.ts';
import { type ReadText, readItemTexts } from './read-item.ts';
import { itemFields, reviewDatesOf, sourcesOf, textFields } from './shared-fields.ts';
import { unread } from './shared-settings.ts';

const mostSteps = 30; // each is a dot below the figure

const spokenFields = {
  ...textFields,
  need: pointList.default([]),
  not_for_you_if: pointList.default([]),
  ask_first: pointList.default([]),
  stop_if: pointList.default([]),
  dose: line(300), // whole on the last page
};
/** What the text in the practice's own language may say between its dashes. */
export const exerciseSchema = z.object({
  ...spokenFields,
  ...itemFields,
  steps: list(group({ ...stepWords, ...stepFacts }), 'list', mostSteps),
});
const translationSchema = z.object({
  ...unread(itemFields),
  ...spokenFields,
  steps: list(group({ ...unread(stepFacts), ...stepWords }), 'list', mostSteps),
});

type Own = ReadText<z.output<typeof exerciseSchema>>;
type Text = ReadText<z.output<typeof translationSchema>>;

/** Reads a folder below `exercises`. */
export async function readExercise(folder: ItemFolder): Promise<Reading<ItemDraft<ExerciseCard>>> {
  const texts = await readItemTexts(folder, exerciseSchema, translationSchema);
  if (texts === 'unpublished') return { kind: 'good', value: { kind: 'unpublished' } };
  const motion = await readMotion(folder);
  if (texts === undefined || motion === undefined) return { kind: 'faulty' };
  const { own, translations } = texts;
  const uneven = [own, ...translations].find((text) => !isEven(text, own));
  if (uneven !== undefined) {
    const place = { file: uneven.file, line: uneven.lineOf(['steps']) };
    const fault = { kind: 'other-steps', count: own.settings.steps.length, as: own.file } as const;
    folder.report({ code: 'wrong-type', ...place, of: 'settings', path: ['steps'], fault });
    return { kind: 'faulty' };
  }
  if (!namesEachStep(motion, own, folder)) return { kind: 'faulty' };
  const documents = [own, ...translations].map((text) => documentOf(text, own, motion));
  if (!showsWhatItSays(documents[0], own, folder)) return { kind: 'faulty' };
  const card = {
    kind: 'exercise' as const,
    ...cardOf(folder, texts, { spareGroup: exerciseGroup, documents, textOf: cardText }),
    durationS: own.settings.steps.reduce((sum, step) => sum + step.seconds, 0),
  };
  return { kind: 'good', value: await publishedItem<ExerciseCard>(folder, card, texts, documents) };
}

/** True where the motion has a movement for each step, or none of its own for any; otherwise that is reported. */
export function namesEachStep(
  motion: Motion,
  { file, settings }: Pick<Own, 'file' | 'settings'>,
  { path, report }: TextFolder,
): boolean {
  const stepCount = settings.steps.length;
  if (motion.steps.length === 0 || motion.steps.length === stepCount) return true;
  const fault = { kind: 'other-movements', count: stepCount, as: file } as const;
  report({ code: 'wrong-type', file: `${path}/motion.yaml`, of: 'settings', path: ['steps'], fault });
  return false;
}

function isEven({ settings }: Text, own: Own): boolean {
  return settings.steps.length > 0 && settings.steps.length === own.settings.steps.length;
}

function documentOf({ language, settings, tree }: Text, own: Own, motion: Motion): ExerciseDocument {
  return {
    kind: 'exercise',
    language,
    title: settings.title,
    answer: settings.answer,
    ...listsOf(settings),
    dose: settings.dose,
    steps: own.settings.steps.map((step, i) => stepOf(settings.steps[i] ?? step, step)),
    body: tree,
    motion,
    guidelineNote: settings.guideline_note ?? own.settings.guideline_note ?? null,
    reviewed: reviewDatesOf(own.settings),
    sources: sourcesOf(own.settings),
  };
}

/** The lists of points, and apart from them what holds at one place. */
function listsOf({ need, not_for_you_if: never, ask_first: ask, stop_if: stop }: Text['settings']) {
  const lists = {
    need: partPoints('need', need),
    never: partPoints('notForYouIf', never),
    ask: partPoints('askFirst', ask),
    stop: partPoints('stopIf', stop),
  };
  const onlyAt = Object.values(lists).flatMap((list) => list.onlyAt);
  return {
    need: lists.need.points,
    ...(lists.never.points.length > 0 && { notForYouIf: lists.never.points }),
    askFirst: lists.ask.points,
    stopIf: lists.stop.points,
    ...(onlyAt.length > 0 && { onlyAt }),
  };
}

function cardText(document: ExerciseDocument): CardText {
  const { language, title, answer, dose, steps } = document;
  const { need, notForYouIf, askFirst, stopIf } = pointsAt(document, null);
  const spoken = steps.flatMap(({ name, cue, breathing }) => [name, cue, breathing]);
  const texts = [
    title,
    answer,
    ...need,
    ...notForYouIf,
    ...askFirst,
    ...stopIf,
    dose,
    ...spoken,
    plainText(document.body),
    document.guidelineNote,
  ];
  return { title, answer, words: countWords(texts, language) };
}
