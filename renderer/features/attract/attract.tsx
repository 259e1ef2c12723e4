import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Slide } from '#core/attract/slide.ts';
import { useSpeech } from '#i18n/words.ts';
import { Pressable } from '#ui/press/pressable.tsx';
import type { SlideMeans } from './slide-picture.tsx';
import { slideTexts } from './slide-texts.ts';
import { SlideView } from './slide-view.tsx';
import type { NumberedSlide } from './use-loop.ts';
import './attract.css';

const unseenMs = 400; // so long at least the slide before is still the one that is seen

/** The loop's picture: the slide of now, over the one that is leaving. A touch anywhere means the slide that is seen then. */
export function Attract(props: {
  readonly now: NumberedSlide;
  readonly means: SlideMeans;
  readonly onTouch: (slide: Slide) => void;
  /** Somebody wiped over the glass: the slide after this one, or the one before. */
  readonly onTurn: (direction: 1 | -1) => void;
}) {
  const { slide, number } = props.now;
  const comingSlide = useRef<HTMLElement>(null);
  const leaving = useLeaving(props.now, comingSlide);
  const text = slideTexts(slide, useSpeech());
  const comingAtMs = useRef(0);
  useLayoutEffect(() => {
    comingAtMs.current = number && performance.now();
  }, [number]);
  usePaintedMark(props.now);
  // A screen reader that follows the slides hears each of them. Otherwise the wall is silent: it turns for nobody, all day.
  const [isFollowed, setIsFollowed] = useState(false);

  const slideSeen = (atMs: number): Slide =>
    leaving !== null && atMs < comingAtMs.current + unseenMs ? leaving.slide : slide;

  return (
    <main className="attract">
      <div aria-live={isFollowed ? 'polite' : 'off'}>
        {[leaving, props.now].map(
          (shown) =>
            shown !== null && (
              <section
                key={shown.number}
                ref={shown.number === number ? comingSlide : null}
                className="slide"
                data-kind={shown.slide.kind}
                data-move={shown.number !== number ? 'out' : number === 1 ? 'none' : 'in'}
                aria-hidden={shown.number !== number}
              >
                <SlideView slide={shown.slide} means={props.means} />
              </section>
            ),
        )}
      </div>
      <Pressable
        className="attract-touch"
        data-ring="inside"
        aria-label={text.title}
        aria-description={text.touch}
        grab={slideSeen}
        onPress={props.onTouch}
        onSwipe={(side) => props.onTurn(isAhead(side) ? -1 : 1)}
        onKeyDown={({ key }) => {
          if (key === 'ArrowLeft' || key === 'ArrowRight') {
            props.onTurn(isAhead(key === 'ArrowLeft' ? 'left' : 'right') ? 1 : -1);
          }
        }}
        onFocus={() => setIsFollowed(true)}
        onBlur={() => setIsFollowed(false)}
      />
    </main>
  );
}

/** Whether reading goes on to that side: what comes next lies there, and a finger pulls it in from there. */
function isAhead(side: 'left' | 'right'): boolean {
  return (side === 'left') === (getComputedStyle(document.documentElement).direction === 'rtl');
}

/**
 * The slide before, for as long as the next one is coming over it. Known in the same render, so that its picture never restarts.
 * A clock alone would not do: a busy computer begins to bring the next one in when the time for it is over.
 */
function useLeaving(now: NumberedSlide, coming: RefObject<HTMLElement | null>): NumberedSlide | null {
  const [pair, setPair] = useState<{ readonly now: NumberedSlide; readonly leaving: NumberedSlide | null }>({
    now,
    leaving: null,
  });
  const current = pair.now.number === now.number ? pair : { now, leaving: pair.now };
  if (current !== pair) setPair(current);
  const leavingNumber = current.leaving?.number;
  useEffect(() => {
    if (leavingNumber === undefined) return;
    const slide = coming.current;
    const end = () =>
      setPair((was) => (was.leaving?.number === leavingNumber ? { ...was, leaving: null } : was));
    if (slide === null || slide.getAnimations().length === 0) {
      const timer = setTimeout(end, unseenMs); // with less motion nothing moves
      return () => clearTimeout(timer);
    }
    const onOver = ({ target }: Event) => {
      if (target === slide) end(); // its words and its picture move, too
    };
    slide.addEventListener('animationend', onOver);
    slide.addEventListener('animationcancel', onOver);
    return () => {
      slide.removeEventListener('animationend', onOver);
      slide.removeEventListener('animationcancel', onOver);
    };
  }, [leavingNumber, coming]);
  return current.leaving;
}

/** Tells whoever watches the page from outside which slide has been painted. */
function usePaintedMark({ slide, number }: NumberedSlide): void {
  useLayoutEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        // The first frame laid the slide out; by the second it has been painted.
        document.documentElement.dataset.slide = String(number);
        document.documentElement.dataset.slideKind = slide.kind;
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [slide.kind, number]);
}
