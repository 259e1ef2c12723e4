import { useEffect, useState } from 'react';
import type { Tried } from '#contract/staff-door.ts';

/** Whole seconds that are left of a wait, counted down on the screen; the service alone decides when it has ended. */
export function useWait(tried: Tried): number {
  const [leftS, setLeftS] = useState(tried.waitS);
  useEffect(() => {
    const endMs = performance.now() + tried.waitS * 1_000;
    const look = () => setLeftS(Math.max(0, Math.ceil((endMs - performance.now()) / 1_000)));
    look();
    if (tried.waitS === 0) return;
    const timer = setInterval(look, 500);
    return () => clearInterval(timer);
  }, [tried]); // the same wait may begin anew
  return leftS;
}
