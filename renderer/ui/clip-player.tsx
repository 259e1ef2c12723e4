import { type ReactNode, useEffect, useState } from 'react';
import { useOpenedWords } from '#i18n/opened/words.ts';
import { Pill } from './button.tsx';
import { type ClipProps, useShownClip } from './clip.tsx';
import { mayPlay } from './clip-strikes.ts';
import './clip-player.css';

/** A clip on a page, with its own buttons. `starts` lets it begin by itself: one on a page at most, for only one plays at a time. */
export function ClipPlayer(
  props: ClipProps & { readonly starts: boolean; readonly poster?: ReactNode; readonly label?: string },
) {
  const { clip, starts } = props;
  const words = useOpenedWords();
  const [isOn, setIsOn] = useState(starts);
  const [isPaused, setIsPaused] = useState(false);
  const [isLoud, setIsLoud] = useState(false);
  const { box, shown } = useShownClip(props, {
    isOn,
    loops: false,
    onEnd: () => {
      setIsOn(false);
      setIsPaused(false);
      setIsLoud(false);
    },
  });
  useEffect(() => setIsOn((was) => was && starts), [starts]); // "Less motion" was asked for: it stops
  const isMoving = isOn && !isPaused;
  const press = () => {
    if (isOn) {
      shown.current?.pause(isMoving);
      setIsPaused(isMoving);
    } else setIsOn(true);
  };
  return (
    <figure className="clip-player" aria-label={props.label}>
      <div className="clip-stage" style={{ aspectRatio: `${clip.widthPx} / ${clip.heightPx}` }}>
        {props.poster}
        <div className="clip" ref={box} />
      </div>
      {mayPlay(props.pictureUrl(clip.path)) && (
        <div className="clip-buttons">
          <Pill glyph={isMoving ? 'pause' : 'play'} onPress={press}>
            {isMoving ? words.pause : words.playClip}
          </Pill>
          {clip.hasSound && isOn && (
            <Pill
              tone="card"
              onPress={() => {
                shown.current?.mute(isLoud);
                setIsLoud(!isLoud);
              }}
            >
              {isLoud ? words.withoutSound : words.withSound}
            </Pill>
          )}
        </div>
      )}
    </figure>
  );
}
