import { useLayoutEffect, useRef } from 'react';
import type { Slide } from '#core/attract/slide.ts';
import { spoken } from '#i18n/direction.ts';
import { useSpeech } from '#i18n/words.ts';
import { Lines } from '#ui/lines.tsx';
import { SignDrawing } from '#ui/signs/sign-drawing.tsx';
import { type SlideMeans, SlidePicture } from './slide-picture.tsx';
import { noteGiven, type SlideTexts, slideTexts } from './slide-texts.ts';
import { useComposition } from './use-composition.ts';

/** One slide: picture and words, one idea. Nothing is placed that was not measured. */
export function SlideView({ slide, means }: { readonly slide: Slide; readonly means: SlideMeans }) {
  const speech = useSpeech();
  const { kicker, title, lead, answers, signs, drawings, touch, isUnreviewed, language } = slideTexts(
    slide,
    speech,
  );
  const frame = useRef<HTMLDivElement>(null);
  const key = JSON.stringify([title, answers, signs]);
  const given = useComposition(frame, { kind: slide.kind, wordings: answers.length, key });
  useLayoutEffect(() => noteGiven(slide, given), [slide, given]);
  const answer = answers[given] ?? null;
  const saysTouch = signs === null || given === 0; // the signs come first
  return (
    <div className="composition" ref={frame} {...spoken(language)}>
      {signs === null ? (
        <SlidePicture slide={slide} means={means} />
      ) : (
        <Signs signs={signs} drawings={drawings} />
      )}
      <div className="slide-words" data-cell="">
        <div>
          {kicker !== null && <p className="slide-kicker">{kicker}</p>}
          <h1>
            <Lines text={title} /> {lead !== null && <span className="slide-lead">{lead}</span>}
          </h1>
          {answer !== null && (
            <p className="slide-answer">
              <Lines text={answer} />
            </p>
          )}
        </div>
      </div>
      <div className="slide-foot" data-cell="">
        <div>
          <span className="ring" aria-hidden="true" />
          <p>
            {saysTouch && <b>{touch}</b>}
            {isUnreviewed && <span className="slide-label">{speech.words.notReviewedByUs}</span>}
          </p>
        </div>
      </div>
    </div>
  );
}

function Signs({ signs, drawings }: Pick<SlideTexts, 'drawings'> & { readonly signs: readonly string[] }) {
  return (
    <div className="slide-signs" data-cell="">
      <ul>
        {signs.map((sign) => (
          <li key={sign} data-drawn={sign in drawings}>
            <SignDrawing name={drawings[sign]} />
            <span>{sign}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
