import { useState } from 'react';
import type { Ask } from '#client/screen-client.ts';
import type { ContentState } from '#contract/staff-content.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { type TellableWords, Told } from '#ui/behind/panel.tsx';
import { Question } from '#ui/behind/question.tsx';
import { RoomPage } from '#ui/behind/room-page.tsx';
import { useDoing } from '#ui/behind/use-doing.ts';
import { Pill } from '#ui/button.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { CleanScreen } from './clean-screen.tsx';
import { EarlierChanges } from './earlier-changes.tsx';
import { FolderPanels } from './folder-panels.tsx';
import { LastChange } from './last-change.tsx';
import { ReportPage } from './report-page.tsx';
import { problemsOf } from './report-parts.ts';
import { SlideStrip, type StripSlide } from './slide-strip.tsx';

type Page = 'wall' | 'preview' | 'earlier' | 'advice' | 'clean';

/** What is asked once more before it is done. */
interface Asked {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly command: Parameters<Ask>[0];
}

/** The room of the wall: how it stands in one sentence, what needs somebody, what hangs there, and what changed last. */
export function Wall(props: {
  readonly ask: Ask;
  /** What is on the wall: the room is drawn anew with it. */
  readonly revision: string;
  readonly loop: readonly StripSlide[];
}) {
  const { ask } = props;
  const { wall, frame } = useStaffWords();
  const [page, setPage] = useState<Page>('wall');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [looks, setLooks] = useState(0);
  const [told, setTold] = useState<TellableWords | null>(null);
  const { isBusy: isLooking, run: runLook } = useDoing();
  const { run } = useDoing(); // an answer is never lost to a look
  const loaded = useLoaded(`${props.revision} ${looks}`, async () => {
    const answer = await ask({ kind: 'describe-content' });
    return answer.kind === 'content' ? answer.content : null;
  });
  const content = useLast(loaded.kind === 'here' ? loaded.value : null);
  const toWall = () => setPage('wall');

  if (page === 'clean') return <CleanScreen onDone={toWall} />;
  if (page === 'preview') return <ReportPage ask={ask} onBack={toWall} />;
  if (page === 'earlier') return <EarlierChanges ask={ask} onBack={toWall} />;
  if (content === null) return <main className="room" aria-busy="true" />;
  if (page === 'advice') return <ReportPage ask={ask} report={content.report} onBack={toWall} />;

  const { report } = content;
  const needs = problemsOf(report, 'needs-you');
  const look = () =>
    runLook(async () => {
      await ask({ kind: 'check-folder-now' });
      await new Promise((resolve) => setTimeout(resolve, lookMs));
      setLooks((times) => times + 1);
    });
  const doIt = ({ command }: Asked) =>
    run(async () => {
      setAsked(null);
      const answer = await ask(command);
      setTold(answer.kind === 'not-done' ? answer.because : null);
      setLooks((times) => times + 1);
    });

  return (
    <>
      <RoomPage
        pageKey="wall"
        title={needs.length === 0 ? wall.titleWell : wall.titleNeeds(needs.length)}
        lead={<Lead content={content} />}
        actions={
          <>
            <Pill tone="sun" onPress={look}>
              {isLooking ? wall.looking : wall.look}
            </Pill>
            <Pill onPress={() => setPage('preview')}>{wall.preview}</Pill>
            <Pill onPress={() => setPage('clean')}>{wall.clean}</Pill>
          </>
        }
      >
        {told && (
          <section className="room-section">
            <Told words={told} isAnswer />
          </section>
        )}
        {needs.length > 0 && (
          <section className="room-section">
            {needs.map((problem) => (
              <Told key={`${problem.place} ${problem.what}`} words={problem} />
            ))}
          </section>
        )}
        <SlideStrip slides={props.loop} />
        <LastChange
          report={report}
          onUndo={() => {
            if (content.revision === null) return; // nothing is on the wall
            setAsked({
              title: wall.undoTitle,
              text: wall.undoText,
              yes: wall.undoYes,
              command: { kind: 'undo-last-change', revision: content.revision },
            });
          }}
          onEarlier={() => setPage('earlier')}
        />
        <FolderPanels
          content={content}
          onAccept={() =>
            setAsked({
              title: wall.acceptTitle,
              text: wall.acceptText,
              yes: wall.acceptYes,
              command: { kind: 'accept-folder' },
            })
          }
          onStick={({ id, name }) =>
            setAsked({
              title: wall.takeTitle(name),
              text: wall.takeText,
              yes: wall.takeYes,
              command: { kind: 'take-from-stick', stick: id },
            })
          }
          onAdvice={() => setPage('advice')}
        />
      </RoomPage>
      {asked && (
        <Question {...asked} no={frame.cancel} onYes={() => doIt(asked)} onNo={() => setAsked(null)} />
      )}
    </>
  );
}

const lookMs = 2_000; // a look takes a moment; what came of it is asked for then

/** The receipt's line, and which folder it is about. */
function Lead({ content }: { readonly content: ContentState }) {
  const { wall } = useStaffWords();
  return `${content.report.headline} ${wall.from(nameOf(content.folder))}`;
}

/** The last part of a path: what people call the folder. */
function nameOf(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
}

/** What was there last, while a newer one is on its way: nothing flickers. */
function useLast<T>(value: T | null): T | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}
