import { type ReactNode, useState } from 'react';
import { useStaffWords } from '#i18n/behind/words.ts';
import { RoomSection } from '#ui/behind/room-page.tsx';
import { Round } from '#ui/button.tsx';
import './slide-strip.css';

/** A slide of the loop: what it is called, how long it stays, and itself drawn small. */
export interface StripSlide {
  readonly key: string;
  readonly title: string;
  readonly ms: number;
  readonly drawing: ReactNode;
}

const upright = 5;
const lying = 3;

/** The loop as it hangs on the wall now, a few living slides at a time, and how long a round of it takes. */
export function SlideStrip({ slides }: { readonly slides: readonly StripSlide[] }) {
  const { wall } = useStaffWords();
  const [first, setFirst] = useState(0);
  const atOnce = matchMedia('(orientation: landscape)').matches ? lying : upright;
  const at = Math.min(first, Math.max(0, slides.length - 1));
  const seen = slides.slice(at, at + atOnce);
  const roundMs = slides.reduce((sum, { ms }) => sum + ms, 0);
  return (
    <RoomSection isWhole heading={wall.nowTitle} said={wall.loop(slides.length, roundMs)}>
      <div className="strip">
        {seen.map(({ key, title, drawing }) => (
          <figure key={key}>
            {drawing}
            <figcaption>{title}</figcaption>
          </figure>
        ))}
      </div>
      {slides.length > atOnce && (
        <div className="strip-turn">
          <Round
            label={wall.slidesBefore}
            glyph="back"
            isDisabled={at === 0}
            onPress={() => setFirst(Math.max(0, at - atOnce))}
          />
          <p aria-live="polite">{wall.slidesFrom(at + 1, at + seen.length, slides.length)}</p>
          <Round
            label={wall.slidesAfter}
            glyph="on"
            isDisabled={at + atOnce >= slides.length}
            onPress={() => setFirst(at + atOnce)}
          />
        </div>
      )}
    </RoomSection>
  );
}
