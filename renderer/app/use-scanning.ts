import { useEffect, useRef } from 'react';
import { stopsIn } from '#ui/stops.ts';

/** Time to see where the ring is, to make up one's mind, and to press: who needs scanning needs all of it. */
const stepMs = 2_000;
const roundsAlone = 3; // on the loop, where nobody may be there any more
const switchKeys: ReadonlySet<string> = new Set([
  'Enter',
  ' ',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
]);

/** A ring that goes from control to control by itself. */
interface Scan {
  /** The switch that began it and that presses what is in the ring. */
  readonly key: string;
  readonly timer: ReturnType<typeof setInterval>;
  /** Since the last press. */
  steps: number;
}

/**
 * For a person with one switch. It begins with the switch where nothing has the focus on a loop that nobody has touched,
 * goes on over changes of the screen, and ends at a touch, at any other key, and with the visit.
 */
export function useScanning({
  isFresh,
  hasVisit,
}: {
  readonly isFresh: boolean;
  readonly hasVisit: boolean;
}): void {
  const latest = useRef({ isFresh, hasVisit });
  latest.current = { isFresh, hasVisit };
  const scan = useRef<Scan | null>(null);

  useEffect(() => {
    const end = () => {
      clearInterval(scan.current?.timer);
      scan.current = null;
    };
    const step = () => {
      const stops = stopsInTurn();
      const now = stops.indexOf(document.activeElement as HTMLElement); // anything else is at -1
      stops[(now + 1) % stops.length]?.focus();
      if (scan.current === null) return;
      scan.current.steps += 1;
      if (latest.current.hasVisit || scan.current.steps <= roundsAlone * stops.length) return;
      end();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    };
    const begin = (key: string) => {
      clearInterval(scan.current?.timer);
      scan.current = { key, timer: setInterval(step, stepMs), steps: 0 };
    };
    const press = (event: KeyboardEvent) => {
      const { current } = scan;
      const isBeginning =
        current === null && latest.current.isFresh && document.activeElement === document.body;
      if (current === null ? !isBeginning || !switchKeys.has(event.key) : event.key !== current.key)
        return end();
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat) return;
      begin(event.key);
      if (isBeginning) step();
      else if (document.activeElement instanceof HTMLElement) document.activeElement.click();
    };
    window.addEventListener('keydown', press, { capture: true });
    window.addEventListener('pointerdown', end, { capture: true });
    return () => {
      end();
      window.removeEventListener('keydown', press, { capture: true });
      window.removeEventListener('pointerdown', end, { capture: true });
    };
  }, []);

  useEffect(() => {
    if (!hasVisit) return;
    return () => {
      clearInterval(scan.current?.timer);
      scan.current = null;
    };
  }, [hasVisit]);
}

/** Help, then what the screen is about, then the rest of the bar; in a dialog what it holds. */
function stopsInTurn(): readonly HTMLElement[] {
  const dialog = document.querySelector('[aria-modal="true"]');
  const [help, ...others] = stopsIn(dialog ?? document.body);
  const isInMain = (stop: HTMLElement) => stop.closest('main') !== null;
  return help === undefined
    ? []
    : [help, ...others.filter(isInMain), ...others.filter((stop) => !isInMain(stop))];
}
