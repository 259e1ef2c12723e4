import { createContext, type RefObject, useContext, useEffect, useRef } from 'react';
import type { Clip as ClipFile } from '#contract/model.ts';
import { mayPlay, strike } from './clip-strikes.ts';
import { type Shown, showClip } from './one-video.ts';
import './clip.css';

/** Hears of a clip that is left out until the next release: its path. */
export const ClipFaults = createContext<(path: string) => void>(() => undefined);

export interface ClipProps {
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

/** Keeps the clip in the box while it is on, and counts when it got stuck. */
export function useShownClip(
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
