import { type RefObject, useCallback, useRef, useState } from 'react';
import type { View } from '#contract/api.ts';
import { viewsBetween } from '#core/visit/views.ts';
import { nextVisit, type VisitEvent, type VisitState } from '#core/visit/visit.ts';
import { changeScreen } from '#ui/transition.ts';
import { loadOpened, opened } from './load-opened.ts';
import { localHour } from './local-hour.ts';

/** A visit, and how its life goes on. */
export interface VisitHold {
  readonly visit: VisitState;
  /** With the signs of life that were not drawn. */
  readonly newest: RefObject<VisitState>;
  readonly send: (event: VisitEvent) => void;
  /** For what brings another screen. */
  readonly change: (event: VisitEvent) => void;
}

/**
 * The visit with its clock. What is to be counted goes to `count`: it follows from each two states in a row. `change` is
 * for what brings another screen, `send` for the rest. `newest` knows of every sign of life, also where nothing is drawn.
 */
export function useVisit(count: (view: View) => void): VisitHold {
  const [visit, draw] = useState<VisitState>(null);
  const newest = useRef<VisitState>(null); // ahead of what is drawn: no event is lost between two renders
  const send = useCallback(
    (event: VisitEvent) => {
      const at = { ms: performance.now(), hour: localHour() };
      const before = newest.current;
      newest.current = nextVisit(before, event, at);
      for (const view of viewsBetween(before, newest.current, at)) count(view);
      if (event.kind !== 'sign') draw(newest.current); // nothing of it is seen
    },
    [count],
  );
  const change = useCallback(
    (event: VisitEvent) => {
      const go = () => changeScreen(() => send(event));
      const isHere = event.kind !== 'open' || event.place.kind === 'help' || opened() !== undefined;
      if (isHere) go();
      else loadOpened().then(go, () => undefined); // the next touch tries again
    },
    [send],
  );
  return { visit, newest, send, change };
}
