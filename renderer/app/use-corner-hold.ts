import { useEffect, useRef } from 'react';

const holdMs = 3_000;
const cornerShare = 1 / 8; // of the glass's short side: 33 mm at 21.5″

/**
 * Calls `onHeld` when a finger has stayed in the top left corner for three seconds. It only listens: whatever lies there is
 * touched as ever, and nothing on the glass tells of it.
 */
export function useCornerHold(onHeld: () => void): void {
  const latest = useRef(onHeld);
  latest.current = onHeld;
  useEffect(() => {
    let held: { readonly pointerId: number; readonly timer: ReturnType<typeof setTimeout> } | null = null;
    const leave = () => {
      clearTimeout(held?.timer);
      held = null;
    };
    const down = (event: PointerEvent) => {
      if (event.button !== 0 || !isInCorner(event)) return;
      leave();
      const timer = setTimeout(() => {
        held = null;
        latest.current();
      }, holdMs);
      held = { pointerId: event.pointerId, timer };
    };
    const move = (event: PointerEvent) => {
      if (event.pointerId === held?.pointerId && !isInCorner(event)) leave();
    };
    const end = (event: PointerEvent) => {
      if (event.pointerId === held?.pointerId) leave();
    };
    const hears = [
      ['pointerdown', down],
      ['pointermove', move],
      ['pointerup', end],
      ['pointercancel', end],
    ] as const;
    for (const [name, hear] of hears) window.addEventListener(name, hear, { capture: true, passive: true });
    return () => {
      leave();
      for (const [name, hear] of hears) window.removeEventListener(name, hear, { capture: true });
    };
  }, []);
}

function isInCorner({ clientX, clientY }: PointerEvent): boolean {
  const sidePx = Math.min(innerWidth, innerHeight) * cornerShare;
  return clientX <= sidePx && clientY <= sidePx;
}
