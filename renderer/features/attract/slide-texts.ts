import type { LanguageTag } from '#contract/model.ts';
import { signsOfPart } from '#core/attract/help-parts.ts';
import type { Slide } from '#core/attract/slide.ts';
import { countWords } from '#core/content/count-words.ts';
import { pick, type Speech } from '#i18n/words.ts';
import { wordingsOf } from './wordings.ts';

/** The words of a slide. */
export interface SlideTexts {
  readonly language: LanguageTag;
  readonly kicker: string | null;
  readonly title: string;
  /** The end of the title's sentence, set smaller. */
  readonly lead: string | null;
  /** What may be said below the title, the whole first; the more room is short, the later one is said. */
  readonly answers: readonly (string | null)[];
  /** What stands instead of a picture. */
  readonly signs: readonly string[] | null;
  /** Beside a sign, by its words. */
  readonly drawings: Readonly<Record<string, string>>;
  /** What a touch does. */
  readonly touch: string;
  readonly isUnreviewed: boolean;
}

export function slideTexts(slide: Slide, speech: Speech): SlideTexts {
  const { words } = speech;
  const plain = {
    language: speech.language,
    kicker: null,
    lead: null,
    answers: [null],
    signs: null,
    drawings: {},
    isUnreviewed: false,
  };
  switch (slide.kind) {
    case 'question': {
      const { text, language } = pick(slide.topic.texts, speech);
      const answers = wordingsOf(text.answer, language);
      const isUnreviewed = !text.standing?.approved;
      return { ...plain, language, title: text.title, answers, touch: words.touchToReadMore, isUnreviewed };
    }
    case 'exercise': {
      const { text, language } = pick(slide.exercise.texts, speech);
      const answers = wordingsOf(text.answer, language);
      const isUnreviewed = !text.standing?.approved;
      return {
        ...plain,
        language,
        title: text.title,
        answers,
        touch: words.touchToFollowAlong,
        isUnreviewed,
      };
    }
    case 'notice': {
      const { text, language } = pick(slide.notice.texts, speech);
      return {
        ...plain,
        language,
        kicker: words.fromThePractice,
        title: text,
        touch: words.touchToSeeQuestions,
      };
    }
    case 'help': {
      const { text, language } = pick(slide.help.texts, speech);
      const { helpSlideTitle: title, helpSlideLead: lead, touchToSeeSigns: touch } = words;
      return {
        ...plain,
        language,
        title,
        lead,
        signs: signsOfPart(text.now, slide.part),
        drawings: text.drawings ?? {},
        touch,
        isUnreviewed: !text.standing?.approved,
      };
    }
    case 'about': {
      const { aboutTitle: title, aboutPromise: promise, touchToBegin: touch } = words;
      return { ...plain, title, answers: wordingsOf(promise, speech.language), touch };
    }
  }
}

/** How many words a person reads on a slide, as it was last set on the glass: what its time is reckoned from. */
export function wordsOfSlide(slide: Slide, speech: Speech): number {
  const { kicker, title, lead, answers, signs, touch, isUnreviewed, language } = slideTexts(slide, speech);
  const given = givenBy.get(slide) ?? 0;
  const label = isUnreviewed ? speech.words.notReviewedByUs : null;
  const said = signs === null || given === 0 ? touch : null;
  return countWords([kicker, title, lead, answers[given] ?? null, ...(signs ?? []), said, label], language);
}

const givenBy = new WeakMap<Slide, number>();

/** Keeps in mind how many times the words of a slide gave way, for its time. */
export function noteGiven(slide: Slide, given: number): void {
  givenBy.set(slide, given);
}
