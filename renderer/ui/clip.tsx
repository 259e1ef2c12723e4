import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Clip as ClipFile } from '#contract/model.ts';
import { useSpeech } from '#i18n/words.ts';
import { Pill } from './button.tsx';
import { mayPlay, strike } from './clip-strikes.ts';
import { type Shown, showClip } from './one-video.ts';
import './clip.css';

/** Hears of a clip that is left out until the next release: its path. */
export const ClipFaults = createContext<(path: string) => void>(() => undefined);

interface ClipProps {
  readonly clip: ClipFile;
  /** Turns a path of the release into an address. */
  readonly pictureUrl: (path: string) => string;
  readonly language: string;
}

/** A clip over the picture of a slide: without sound, again and again. The picture stays seen where it does not play. */
export function SlideClip(props: ClipProps & { readonly isStill: boolean }) {
  const { box } = useShownClip(props, { isOn: !props.isStill, loops: true, onEnd: () => undefined });
  return <div className="clip" ref={box} />;
}

/** A clip on a page, with its own buttons. `starts` lets it begin by itself: one on a page at most, for only one plays at a time. */
export function ClipPlayer(
  props: ClipProps & { readonly starts: boolean; readonly poster?: ReactNode; readonly label?: string },
) {
  const { clip, starts } = props;
  const { words } = useSpeech();
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

/** Keeps the clip in the box while it is on, and counts when it got stuck. */
function useShownClip(
  { clip, pictureUrl, language }: ClipProps,
  wish: { readonly isOn: boolean; readonly loops: boolean; readonly onEnd: () => void },
): { readonly box: RefObject<HTMLDivElement | null>; readonly shown: RefObject<Shown | null> } {
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef<Shown>(null);
  const report = useContext(ClipFaults);
  const latest = useRef({ wish, report });
  latest.current = { wish, report };
  const address = pictureUrl(clip.path);
  const captions = clip.captions === null ? null : pictureUrl(clip.captions);
  const { isOn, loops } = wish;
  useEffect(() => {
    if (!isOn || box.current === null || !mayPlay(address)) return;
    const showing = showClip({
      box: box.current,
      address,
      captions,
      language,
      loops,
      onEnd: (why) => {
        if (why === 'stuck' && strike(address)) latest.current.report(clip.path);
        latest.current.wish.onEnd();
      },
    });
    shown.current = showing;
    return () => {
      shown.current = null;
      showing.stop();
    };
  }, [isOn, address, captions, language, loops, clip.path]);
  return { box, shown };
}
