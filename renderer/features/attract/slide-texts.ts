import type { LanguageTag } from '#contract/model.ts';
import type { Slide } from '#core/attract/slide.ts';
import { countWords } from '#core/content/count-words.ts';
import { pick, type Speech } from '#i18n/words.ts';

/** The words of a slide, apart from the signs of the help slide. */
export interface SlideTexts {
  readonly language: LanguageTag;
  readonly kicker: string | null;
  readonly title: string;
  readonly answer: string | null;
  /** What a touch does; null where a touch just opens the home screen. */
  readonly touch: string | null;
  readonly isUnreviewed: boolean;
}

export function slideTexts(slide: Slide, speech: Speech): SlideTexts {
  const { words } = speech;
  switch (slide.kind) {
    case 'question': {
      const { text, language } = pick(slide.topic.texts, speech);
      const { title, answer } = text;
      const isUnreviewed = !slide.topic.isApproved;
      return { language, kicker: null, title, answer, touch: words.touchToReadMore, isUnreviewed };
    }
    case 'exercise': {
      const { text, language } = pick(slide.exercise.texts, speech);
      const { title, answer } = text;
      const isUnreviewed = !slide.exercise.isApproved;
      return { language, kicker: null, title, answer, touch: words.touchToFollowAlong, isUnreviewed };
    }
    case 'notice': {
      const { text, language } = pick(slide.notice.texts, speech);
      const kicker = words.fromThePractice;
      return { language, kicker, title: text, answer: null, touch: null, isUnreviewed: false };
    }
    case 'help': {
      const { text, language } = pick(slide.help.texts, speech);
      const isUnreviewed = !text.isApproved;
      const kicker = words.whenToGetHelp;
      return {
        language,
        kicker,
        title: words.helpSlideTitle,
        answer: null,
        touch: words.touchToSeeSigns,
        isUnreviewed,
      };
    }
    case 'about':
      return {
        language: speech.language,
        kicker: null,
        title: words.aboutTitle,
        answer: words.aboutPromise,
        touch: words.touchToBegin,
        isUnreviewed: false,
      };
  }
}

/** How many words a person reads on a slide: what its time is reckoned from. */
export function wordsOfSlide(slide: Slide, speech: Speech): number {
  const { title, answer, language } = slideTexts(slide, speech);
  const signs = slide.kind === 'help' ? pick(slide.help.texts, speech).text.now : [];
  return countWords([title, answer, ...signs], language);
}
