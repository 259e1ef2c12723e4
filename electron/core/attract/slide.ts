import type { ExerciseCard, HelpCard, ItemRef, Notice, TopicCard } from '#contract/model.ts';
import type { HelpPart } from './help-parts.ts';

/** One screenful of the attract loop. Only `about` stands for no item. */
export type Slide =
  | { readonly kind: 'question'; readonly topic: TopicCard }
  | { readonly kind: 'exercise'; readonly exercise: ExerciseCard }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'help'; readonly help: HelpCard; readonly part: HelpPart }
  | { readonly kind: 'about' };

/** The item that a slide shows and that its views are counted for; null for "what this is". */
export function itemOfSlide(slide: Slide): ItemRef | null {
  switch (slide.kind) {
    case 'question':
      return { kind: 'topic', id: slide.topic.id };
    case 'exercise':
      return { kind: 'exercise', id: slide.exercise.id };
    case 'notice':
      return { kind: 'notice', id: slide.notice.id };
    case 'help':
      return { kind: 'help', id: slide.help.id };
    case 'about':
      return null;
  }
}

/** The item that is counted as shown when a slide has stayed its full time: signs on two slides count once, with the last. */
export function itemShownBy(slide: Slide): ItemRef | null {
  return slide.kind === 'help' && slide.part.index < slide.part.of - 1 ? null : itemOfSlide(slide);
}
