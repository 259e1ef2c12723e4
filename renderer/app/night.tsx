import { useEffect, useLayoutEffect, useState } from 'react';
import type { ScreenSettings } from '#contract/model.ts';
import { isOpenAt, weekTimeOf } from '#core/visit/opening-hours.ts';
import { useAnySign } from '#ui/press/use-any-sign.ts';
import './night.css';

const awakeMs = 120_000; // 2 min
const lookMs = 5_000;
const signs = ['pointerdown', 'keydown'] as const;

/**
 * Outside the opening hours the screen is dark, unless somebody is here: a touch or a key lights it for two minutes, and
 * does nothing else. `onDark` hears of each change; a dark screen counts nothing.
 */
export function Night(props: {
  readonly hours: ScreenSettings['openingHours'];
  /** Somebody has opened something. */
  readonly isBusy: boolean;
  readonly onDark: (isDark: boolean) => void;
}) {
  const { hours, isBusy, onDark } = props;
  const [awakeUntilMs, setAwakeUntilMs] = useState(0);
  const [isClosed, setIsClosed] = useState(false);
  const [isTired, setIsTired] = useState(true);

  useEffect(() => {
    const look = () => {
      setIsClosed(!isOpenAt(hours, weekTimeOf(new Date())));
      setIsTired(performance.now() >= awakeUntilMs);
    };
    look();
    const timer = setInterval(look, lookMs);
    return () => clearInterval(timer);
  }, [hours, awakeUntilMs]);

  useEffect(() => {
    const wake = () => setAwakeUntilMs(performance.now() + awakeMs);
    for (const sign of signs) window.addEventListener(sign, wake, { capture: true, passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, wake, { capture: true });
    };
  }, []);

  const isDark = isClosed && isTired && !isBusy;
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-night', isDark);
    onDark(isDark);
    return () => document.documentElement.removeAttribute('data-night');
  }, [isDark, onDark]);
  return isDark ? <Curtain onTouch={() => setIsTired(false)} /> : null;
}

/** What is in front of a dark screen. The touch that takes it away touches nothing behind it. */
function Curtain({ onTouch }: { readonly onTouch: () => void }) {
  useAnySign(onTouch);
  return <div className="night" aria-hidden="true" />;
}
