import { useCallback, useState } from 'react';
import type { Surface } from '#contract/api.ts';
import type { ItemRef, Snapshot } from '#contract/model.ts';
import { placeOf } from '#core/visit/place.ts';
import { arePlain } from '#core/visit/preferences.ts';
import { freshVisit } from '#core/visit/visit.ts';
import type { Speech } from '#i18n/words.ts';
import { changeScreen } from '#ui/transition.ts';
import { opened } from './load-opened.ts';
import { readingAt } from './reading-at.ts';
import { useIdle } from './use-idle.ts';
import { useKeys } from './use-keys.ts';
import type { PageMemories } from './use-page-memory.ts';
import { useScanning } from './use-scanning.ts';
import type { VisitHold } from './use-visit.ts';

/** The ways of a visit: to what was touched, back, to help once more, and to its end, by a touch or because nobody is here. */
export function useWays(ways: {
  readonly hold: VisitHold;
  readonly snapshot: Snapshot | undefined;
  readonly speech: Speech;
  readonly pages: PageMemories;
  /** Somebody is behind the wall: no switch scans it. */
  readonly isBehind: boolean;
  /** Nobody is here any more: the moment to take up new content. */
  readonly onLeft: () => void;
}) {
  const { hold, snapshot, speech, pages, onLeft } = ways;
  const { visit, newest, send, change } = hold;
  const { place, preferences } = visit ?? freshVisit;
  const isOnLoop = place.kind === 'loop';
  const [timesAsked, setTimesAsked] = useState(0); // for help, on its own page

  const reset = useCallback(() => {
    onLeft();
    if (isOnLoop)
      send({ kind: 'reset' }); // the screen stays: whoever touches it just now is heard
    else change({ kind: 'reset' });
  }, [onLeft, isOnLoop, send, change]);
  const canAsk = () => opened() !== undefined; // else the question cannot be drawn, and nobody could answer it
  const onIdle = () => ((isOnLoop && arePlain(preferences)) || !canAsk() ? reset() : send({ kind: 'ask' }));
  useIdle({ visit, newest, snapshot, speech, onIdle, onSign: () => send({ kind: 'sign' }) });
  useKeys({ onBack: () => !isOnLoop && change({ kind: 'back' }) });
  useScanning({ isFresh: isOnLoop && visit === null && !ways.isBehind, hasVisit: visit !== null });

  const open = (item: ItemRef | null, surface: Surface) => {
    if (snapshot === undefined) return;
    const next = placeOf(item);
    const notice = item?.kind === 'notice' && { notice: item };
    pages.beginAnew(next);
    const reading = readingAt(snapshot, next, speech);
    change({ kind: 'open', place: next, ...notice, surface, language: speech.language, ...reading });
  };
  const askHelp = () => {
    if (place.kind === 'help') changeScreen(() => setTimesAsked(timesAsked + 1));
    else if (snapshot !== undefined) open(snapshot.help, 'bar');
  };
  const clear = () => {
    send({ kind: 'sign' });
    reset();
  };
  const stay = () => send({ kind: 'stay' });
  return { open, askHelp, timesAsked, stay, reset, clear: isOnLoop ? null : clear };
}
