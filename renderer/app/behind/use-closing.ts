import { useEffect, useRef, useState } from 'react';

const keepOpenMs = 30_000;
const saidFromS = 20;
const signs = ['pointerdown', 'keydown'] as const;

/**
 * Closes the door when nobody has touched or typed for so long. `onSign` hears of signs of life, at most every 30 s. Gives
 * the seconds that are left once there are few.
 */
export function useClosing(options: {
  readonly afterMs: number;
  readonly onClose: () => void;
  readonly onSign: () => void;
}): number | null {
  const latest = useRef(options);
  latest.current = options;
  const [leftS, setLeftS] = useState<number | null>(null);
  useEffect(() => {
    let quietSinceMs = performance.now();
    let toldMs = quietSinceMs;
    const hear = () => {
      quietSinceMs = performance.now();
      setLeftS(null);
      if (quietSinceMs - toldMs < keepOpenMs) return;
      toldMs = quietSinceMs;
      latest.current.onSign();
    };
    const look = () => {
      const left = Math.ceil((quietSinceMs + latest.current.afterMs - performance.now()) / 1_000);
      if (left <= 0) latest.current.onClose();
      else setLeftS(left <= saidFromS ? left : null);
    };
    const timer = setInterval(look, 1_000);
    for (const sign of signs) window.addEventListener(sign, hear, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, hear, { capture: true });
    };
  }, []);
  return leftS;
}
