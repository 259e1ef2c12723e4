import { useCallback, useMemo } from 'react';
import type { ScreenClient } from '#client/screen-client.ts';
import type { View } from '#contract/api.ts';
import type { Snapshot } from '#contract/model.ts';
import { countdownMs } from '#core/visit/idle.ts';
import { arePlain } from '#core/visit/preferences.ts';
import { freshVisit } from '#core/visit/visit.ts';
import { PersonContext } from '#figure/look.ts';
import { SpeechContext } from '#i18n/words.ts';
import { Bar } from './bar.tsx';
import { createDocuments } from './documents.ts';
import { Guarded } from './guarded.tsx';
import { opened } from './load-opened.ts';
import { Remembered } from './remembered.tsx';
import { Screen } from './screens.tsx';
import { useAppearance } from './use-appearance.ts';
import { useLocalDate } from './use-local-date.ts';
import { useNight } from './use-night.ts';
import { usePageMemory } from './use-page-memory.ts';
import { usePersonOfDay } from './use-person-of-day.ts';
import { useSlides } from './use-slides.ts';
import { useSnapshot } from './use-snapshot.ts';
import { useVisit } from './use-visit.ts';
import { useWayBehind } from './use-way-behind.ts';
import { useWays } from './use-ways.ts';
import { Waiting } from './waiting.tsx';
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
  const { snapshot, newest, adoptNewest, isEmpty } = useSnapshot(client, first);
  const hold = useVisit(count);
  const { visit, send, change } = hold;
  const { place, preferences, isAsked } = visit ?? freshVisit;
  const { speech, isCalm } = useAppearance(preferences, snapshot, isSafe);
  const today = useLocalDate();
  const person = usePersonOfDay(today, visit !== null);
  const documents = useMemo(() => createDocuments(client.content), [client]);
  const pages = usePageMemory(visit !== null);
  const leave = useCallback(() => {
    send({ kind: 'reset' });
    adoptNewest();
  }, [send, adoptNewest]);
  const { Behind, close } = useWayBehind({ onOpen: leave });
  const isBehind = Behind !== undefined;
  const { Night, hours, isDark, onDark } = useNight(newest, adoptNewest);
  const isRunning = place.kind === 'loop' && arePlain(preferences) && !isBehind && !isDark; // who made the words larger reads them
  const now = useSlides({ snapshot, today, speech, isRunning, count, onBetween: adoptNewest });
  const ways = useWays({ hold, snapshot, speech, pages, isBehind, onLeft: adoptNewest });
  if (snapshot === undefined && !isEmpty) return <Waiting words={speech.words} />;
  if (snapshot === undefined || now === undefined) return null;

  if (Behind !== undefined) {
    return (
      <SpeechContext value={speech}>
        <PersonContext value={person}>
          <Guarded api={client} where="behind" onCrash={close}>
            <Behind {...{ client, today, documents }} snapshot={newest ?? snapshot} onClose={close} />
          </Guarded>
        </PersonContext>
      </SpeechContext>
    );
  }

  const Question = isAsked ? opened()?.StillReading : undefined;
  const { open, timesAsked } = ways;
  const isLow = preferences.hasLowReach;
  const pictureUrl = (path: string) => client.content.pictureUrl(snapshot.revision, path);
  const seen = { isLow, isCalm: isCalm || isDark }; // nothing moves that nobody sees
  const screen = { timesAsked, place, now, snapshot, documents, ...seen, open, send, change };
  return (
    <SpeechContext value={speech}>
      <PersonContext value={person}>
        <div className="app" inert={isAsked}>
          <Bar
            preferences={preferences}
            isOnInk={(place.kind === 'loop' ? now.slide : place).kind === 'help'}
            isOnHelp={place.kind === 'help'}
            needsStaff={snapshot.needsStaff === true}
            onDone={ways.clear}
            onHelp={ways.askHelp}
            onPrefer={(wish) => send({ kind: 'prefer', change: wish })}
          />
          <Guarded api={client} where={place.kind} onCrash={() => send({ kind: 'reset' })}>
            <Remembered pages={pages}>
              <Screen {...screen} pictureUrl={pictureUrl} />
            </Remembered>
          </Guarded>
        </div>
        {Question && (
          <Question waitMs={countdownMs(snapshot.screen)} onStay={ways.stay} onGone={ways.reset} />
        )}
        {Night && <Night hours={hours} isBusy={visit !== null} onDark={onDark} />}
      </PersonContext>
    </SpeechContext>
  );
}
