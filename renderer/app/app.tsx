import { useCallback, useMemo, useReducer, useState } from 'react';
import type { ScreenClient } from '#client/screen-client.ts';
import { longestFaultMessage, type Surface } from '#contract/api.ts';
import type { ItemRef, LanguageTag, Snapshot } from '#contract/model.ts';
import { buildLoop } from '#core/attract/attract-loop.ts';
import { itemOfSlide, type Slide } from '#core/attract/slide.ts';
import { personOfDay } from '#core/exercise/people.ts';
import { countdownMs } from '#core/visit/idle.ts';
import { plainPreferences } from '#core/visit/preferences.ts';
import { nextVisit, type Place, type VisitEvent, type VisitState } from '#core/visit/visit.ts';
import { Attract } from '#features/attract/attract.tsx';
import { wordsOfSlide } from '#features/attract/slide-texts.ts';
import { useLoop } from '#features/attract/use-loop.ts';
import { PersonContext } from '#figure/look.ts';
import { SpeechContext, speechOf } from '#i18n/words.ts';
import { ClipFaults } from '#ui/clip.tsx';
import { changeScreen } from '#ui/transition.ts';
import { useNewScreen } from '#ui/use-new-screen.ts';
import { Bar } from './bar.tsx';
import { CrashBoundary } from './crash-boundary.tsx';
import { createDocuments } from './documents.ts';
import { OpenPlace } from './open-place.tsx';
import { StillReading } from './still-reading.tsx';
import { useAppearance } from './use-appearance.ts';
import { useIdle } from './use-idle.ts';
import { useLocalDate } from './use-local-date.ts';
import { useSnapshot } from './use-snapshot.ts';
import type { ViewLog } from './view-log.ts';
import './app.css';

const firstLanguage = 'en' as LanguageTag; // until the practice's own is known

/** The whole screen: the loop, or what a person opened; the bar; the question whether they are still there. */
export function App(props: {
  readonly client: ScreenClient;
  readonly log: ViewLog;
  readonly isCalm: boolean;
  /** What there is to show from the beginning. */
  readonly first: Snapshot | undefined;
}) {
  const { client, log } = props;
  const { snapshot, adoptNewest } = useSnapshot(client, props.first);
  const [visit, send] = useReducer(nextVisit, null as VisitState);
  const [exerciseRestS, setExerciseRestS] = useState(0);
  const documents = useMemo(() => createDocuments(client.content), [client]);
  const today = useLocalDate();

  const [figureDay, setFigureDay] = useState(today);
  if (visit === null && figureDay !== today) setFigureDay(today); // nobody turns into somebody else before a visitor's eyes

  const preferences = visit?.preferences ?? plainPreferences;
  const isCalm = props.isCalm || preferences.hasLessMotion;
  const ownLanguage = snapshot?.practice.languages[0] ?? firstLanguage;
  const language = preferences.language ?? ownLanguage;
  const speech = useMemo(() => speechOf(language, ownLanguage), [language, ownLanguage]);
  useAppearance({ preferences, isCalm, snapshot, language });

  const place: Place = visit?.place ?? { kind: 'loop' };
  useNewScreen(place.kind === 'loop' ? null : JSON.stringify(place));
  const slides = useMemo(() => (snapshot === undefined ? [] : buildLoop(snapshot, today)), [snapshot, today]);
  const loop = useLoop({
    slides,
    wordsOf: (slide) => wordsOfSlide(slide, speech),
    isRunning: place.kind === 'loop',
    onShown: (slide) => {
      log.shown(itemOfSlide(slide), language);
      adoptNewest();
    },
  });

  const change = useCallback((event: VisitEvent) => changeScreen(() => send(event)), []);
  const reset = useCallback(() => {
    log.endVisit(visit?.items ?? 0);
    adoptNewest();
    change({ kind: 'reset' });
  }, [log, visit?.items, adoptNewest, change]);

  const idle = useIdle({ visit, snapshot, place, language, exerciseRestS });
  idle.onIdle(() => (place.kind === 'loop' ? reset() : send({ kind: 'ask' })));

  if (snapshot === undefined || loop.slide === undefined) return null;

  const open = (next: Place, surface: Surface) => {
    log.open(itemOfPlace(next, snapshot.help.id), surface, language, idle.wordsOf(next));
    change({ kind: 'open', place: next });
  };
  const openItem = (item: ItemRef, surface: Surface) => {
    if (item.kind === 'topic' || item.kind === 'exercise') open({ kind: item.kind, id: item.id }, surface);
    else open(item.kind === 'help' ? { kind: 'help' } : { kind: 'home' }, surface);
  };
  const touchSlide = (slide: Slide) => {
    const item = itemOfSlide(slide);
    if (item === null) open({ kind: 'home' }, 'loop');
    else openItem(item, 'loop');
  };
  const goBack = () => {
    const before = visit?.trail.at(-1) ?? ({ kind: 'home' } as const);
    log.open(itemOfPlace(before, snapshot.help.id), 'related', language, idle.wordsOf(before));
    change({ kind: 'back' });
  };
  const reportClip = (path: string) => {
    client.reportFault({ kind: 'clip', path }).catch(() => undefined); // only a report: the loop goes on
  };
  const isOnInk = place.kind === 'help' || (place.kind === 'loop' && loop.slide.kind === 'help');

  return (
    <SpeechContext value={speech}>
      <PersonContext value={personOfDay(figureDay)}>
        <div className="app" inert={visit?.isAsked ?? false}>
          <ClipFaults value={reportClip}>
            <CrashBoundary
              onCrash={(fault) => {
                // The report must never be what keeps the loop from coming back.
                client
                  .reportFault({
                    kind: 'crash',
                    where: place.kind,
                    message: fault.slice(0, longestFaultMessage),
                  })
                  .catch(() => undefined);
                log.endVisit(visit?.items ?? 0);
                send({ kind: 'reset' });
              }}
            >
              {place.kind === 'loop' ? (
                <Attract
                  now={{ slide: loop.slide, number: loop.number }}
                  means={{
                    revision: snapshot.revision,
                    loadExercise: (card) => documents.exercise(snapshot.revision, card, speech),
                    pictureUrl: (path) => client.content.pictureUrl(snapshot.revision, path),
                    isStill: isCalm,
                  }}
                  onTouch={touchSlide}
                  onTurn={loop.show}
                />
              ) : (
                <OpenPlace
                  place={place}
                  snapshot={snapshot}
                  documents={documents}
                  isCalm={isCalm}
                  pictureUrl={(path) => client.content.pictureUrl(snapshot.revision, path)}
                  onOpen={openItem}
                  onHelp={() => open({ kind: 'help' }, 'bar')}
                  onHome={() => open({ kind: 'home' }, 'bar')}
                  onBack={goBack}
                  onRest={setExerciseRestS}
                  onFinished={log.finish}
                />
              )}
            </CrashBoundary>
          </ClipFaults>
          <Bar
            preferences={preferences}
            isOnInk={isOnInk}
            onHelp={() => open({ kind: 'help' }, 'bar')}
            onPrefer={(wish) => send({ kind: 'prefer', change: wish })}
          />
        </div>
        {visit?.isAsked && (
          <StillReading
            waitMs={countdownMs(snapshot.screen)}
            onStay={() => send({ kind: 'stay' })}
            onGone={reset}
          />
        )}
      </PersonContext>
    </SpeechContext>
  );
}

/** The item that is open at a place; null at home and in the loop. */
function itemOfPlace(place: Place, helpId: ItemRef['id']): ItemRef | null {
  if (place.kind === 'topic' || place.kind === 'exercise') return { kind: place.kind, id: place.id };
  return place.kind === 'help' ? { kind: 'help', id: helpId } : null;
}
