import type { ContentState, Stick } from '#contract/staff-content.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Panel } from '#ui/behind/panel.tsx';
import { Pill } from '#ui/button.tsx';
import { problemsOf } from './report-parts.ts';

/** What else there is to do about the folder: take it as it is, take a stick's content, read the advice. */
export function FolderPanels(props: {
  readonly content: ContentState;
  readonly onAccept: () => void;
  readonly onStick: (stick: Stick) => void;
  readonly onAdvice: () => void;
}) {
  const { wall } = useStaffWords();
  const { folderState, sticks, report } = props.content;
  const waits = folderState.kind === 'waits' || folderState.kind === 'pinned';
  const advice = problemsOf(report, 'advice').length;
  if (!waits && sticks.length === 0 && advice === 0) return null;
  return (
    <section className="room-section">
      {waits && (
        <Panel>
          <h3>{wall.accept}</h3>
          <p>{wall.acceptText}</p>
          <div className="buttons">
            <Pill onPress={props.onAccept}>{wall.accept}</Pill>
          </div>
        </Panel>
      )}
      {sticks.map((stick) => (
        <Panel key={stick.id}>
          <h3>{wall.stick(stick.name)}</h3>
          <p>{wall.takeText}</p>
          <div className="buttons">
            <Pill onPress={() => props.onStick(stick)}>{wall.take}</Pill>
          </div>
        </Panel>
      ))}
      {advice > 0 && (
        <Panel tone="mist">
          <h3>{wall.adviceTitle(advice)}</h3>
          <p>{wall.adviceText}</p>
          <div className="buttons">
            <Pill tone="card" onPress={props.onAdvice}>
              {wall.adviceRead}
            </Pill>
          </div>
        </Panel>
      )}
    </section>
  );
}
