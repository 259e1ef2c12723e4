import type { Ask } from '#client/screen-client.ts';
import type { ContentReport } from '#contract/staff-content.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Panel, type TellableWords, Told } from '#ui/behind/panel.tsx';
import { RoomPage } from '#ui/behind/room-page.tsx';
import { Pill } from '#ui/button.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { ChangeList, hasChanges } from './change-list.tsx';
import { problemsOf } from './report-parts.ts';

/**
 * A report as pages: what would change with the folder as it is now, with its problems beside; or, given one, the advice on
 * what is on the wall.
 */
export function ReportPage(props: {
  readonly ask: Ask;
  readonly report?: ContentReport;
  readonly onBack: () => void;
}) {
  const { wall, frame } = useStaffWords();
  const { report } = props;
  const loaded = useLoaded('preview', async () => {
    if (report !== undefined) return { report, refused: null };
    const answer = await props.ask({ kind: 'preview-change' });
    if (answer.kind === 'preview') return { report: answer.report, refused: null };
    return { report: null, refused: answer.kind === 'not-done' ? answer.because : null };
  });
  const back = (
    <Pill tone="card" glyph="back" onPress={props.onBack}>
      {frame.back}
    </Pill>
  );
  const title = report === undefined ? wall.previewTitle : wall.adviceHeading;
  if (loaded.kind !== 'here') {
    const said = loaded.kind === 'coming' ? frame.coming : frame.away.what;
    return (
      <RoomPage pageKey="preview" title={title} lead={said} actions={back}>
        {null}
      </RoomPage>
    );
  }
  const { value } = loaded;
  const problems: readonly TellableWords[] = value.report
    ? [
        ...(report === undefined ? problemsOf(value.report, 'needs-you') : []),
        ...problemsOf(value.report, 'advice'),
      ]
    : [];
  return (
    <RoomPage
      pageKey={report === undefined ? 'preview' : 'advice'}
      title={title}
      lead={report === undefined ? `${value.report?.headline ?? ''} ${wall.previewLead}` : wall.adviceText}
      actions={back}
    >
      {value.refused && <Told words={value.refused} isAnswer />}
      {report === undefined && value.report && (
        <section className="room-section">
          <Panel>
            {hasChanges(value.report) ? (
              <ChangeList report={value.report} />
            ) : (
              value.report.facts.map((fact) => <p key={fact}>{fact}</p>)
            )}
          </Panel>
        </section>
      )}
      {problems.map((problem) => (
        <Problem key={`${problem.place} ${problem.what}`} words={problem} isAdvice={report !== undefined} />
      ))}
    </RoomPage>
  );
}

function Problem({ words, isAdvice }: { readonly words: TellableWords; readonly isAdvice: boolean }) {
  if (!isAdvice) return <Told words={words} />;
  return (
    <Panel>
      <h3>{words.what}</h3>
      {words.place && <p className="panel-place">{words.place}</p>}
      <p>{words.why}</p>
      <p>
        <b>{words.todo}</b>
      </p>
    </Panel>
  );
}
