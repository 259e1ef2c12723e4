import { useCallback, useMemo, useState } from 'react';
import type { ScreenClient } from '#client/screen-client.ts';
import type { Surface, View } from '#contract/api.ts';
import type { ItemRef, Snapshot } from '#contract/model.ts';
import { countdownMs } from '#core/visit/idle.ts';
import { placeOf } from '#core/visit/place.ts';
import { arePlain } from '#core/visit/preferences.ts';
import { freshVisit } from '#core/visit/visit.ts';
import { PlayerMemory } from '#features/exercise/player-memory.ts';
import { PersonContext } from '#figure/look.ts';
import { SpeechContext } from '#i18n/words.ts';
import { PageMemory } from '#ui/pages/page-memory.ts';
import { changeScreen } from '#ui/transition.ts';
import { Bar } from './bar.tsx';
import { createDocuments } from './documents.ts';
import { Guarded } from './guarded.tsx';
import { localHour } from './local-hour.ts';
import { readingAt } from './reading-at.ts';
import { Screen } from './screens.tsx';
import { StillReading } from './still-reading.tsx';
import { useAppearance } from './use-appearance.ts';
import { useIdle } from './use-idle.ts';
import { useKeys } from './use-keys.ts';
import { useLocalDate } from './use-local-date.ts';
import { usePageMemory } from './use-page-memory.ts';
import { usePersonOfDay } from './use-person-of-day.ts';
import { useScanning } from './use-scanning.ts';
import { useSlides } from './use-slides.ts';
import { useSnapshot } from './use-snapshot.ts';
import { useVisit } from './use-visit.ts';
import './app.css';

interface AppProps {
  readonly client: ScreenClient;
  /** Takes each view that is to be counted. */
  readonly count: (view: View) => void;
  readonly isSafe: boolean;
  /** What there is to show from the beginning. */
  readonly first: Snapshot | undefined;
}

/** The whole screen: the loop, or what a person opened; the bar; the question whether they are still there. */
export function App({ client, count, isSafe, first }: AppProps) {
  const { snapshot, adoptNewest } = useSnapshot(client, first);
  const { visit, newest, send, change } = useVisit(count);
  const { place, preferences, isAsked } = visit ?? freshVisit;
  const { speech, isCalm } = useAppearance(preferences, snapshot, isSafe);
  const [timesAsked, setTimesAsked] = useState(0); // for help, on its own page
  const today = useLocalDate();
  const person = usePersonOfDay(today, visit !== null);
  const documents = useMemo(() => createDocuments(client.content), [client]);
  const pages = usePageMemory(visit !== null);
  const isOnLoop = place.kind === 'loop';
  const isRunning = isOnLoop && arePlain(preferences); // somebody who made the words larger reads them
  const now = useSlides({ snapshot, today, speech, isRunning, count, onBetween: adoptNewest });
  const reset = useCallback(() => {
    adoptNewest();
    if (isOnLoop)
      send({ kind: 'reset' }); // the screen stays: whoever touches it just now is heard
    else change({ kind: 'reset' });
  }, [adoptNewest, isOnLoop, send, change]);
  const onIdle = () => (isRunning ? reset() : send({ kind: 'ask' }));
  useIdle({ visit, newest, snapshot, speech, onIdle, onSign: () => send({ kind: 'sign' }) });
  useKeys({ onBack: () => !isOnLoop && change({ kind: 'back' }) });
  useScanning({ isFresh: isOnLoop && visit === null, hasVisit: visit !== null });
  if (snapshot === undefined || now === undefined) return null;

  const open = (item: ItemRef | null, surface: Surface) => {
    const next = placeOf(item);
    const { language } = speech;
    pages.beginAnew(next);
    if (item?.kind === 'notice') count({ kind: 'opened', hour: localHour(), item, surface, language });
    change({ kind: 'open', place: next, surface, language, ...readingAt(snapshot, next, speech) });
  };
  const askAgain = () => changeScreen(() => setTimesAsked(timesAsked + 1));
  const stay = () => send({ kind: 'stay' });
  const clear = () => {
    send({ kind: 'sign' });
    reset();
  };
  const isLow = preferences.hasLowReach;
  const screen = { timesAsked, place, now, snapshot, documents, isCalm, isLow, open, send, change };
  const isOnInk = place.kind === 'help' || (isOnLoop && now.slide.kind === 'help');
  return (
    <SpeechContext value={speech}>
      <PersonContext value={person}>
        <div className="app" inert={isAsked}>
          <Bar
            preferences={preferences}
            isOnInk={isOnInk}
            isOnHelp={place.kind === 'help'}
            onDone={isOnLoop ? null : clear}
            onHelp={() => (place.kind === 'help' ? askAgain() : open(snapshot.help, 'bar'))}
            onPrefer={(wish) => send({ kind: 'prefer', change: wish })}
          />
          <Guarded api={client} where={place.kind} onCrash={() => send({ kind: 'reset' })}>
            <PageMemory value={pages.memory}>
              <PlayerMemory value={pages.players}>
                <Screen
                  {...screen}
                  pictureUrl={(path) => client.content.pictureUrl(snapshot.revision, path)}
                />
              </PlayerMemory>
            </PageMemory>
          </Guarded>
        </div>
        {isAsked && <StillReading waitMs={countdownMs(snapshot.screen)} onStay={stay} onGone={reset} />}
      </PersonContext>
    </SpeechContext>
  );
}
