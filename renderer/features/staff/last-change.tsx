import type { ContentReport } from '#contract/staff-content.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Panel } from '#ui/behind/panel.tsx';
import { Pill } from '#ui/button.tsx';
import { ChangeList, hasChanges } from './change-list.tsx';

/** What the last change brought, with the way back from it. */
export function LastChange(props: {
  readonly report: ContentReport;
  readonly onUndo: () => void;
  readonly onEarlier: () => void;
}) {
  const { wall } = useStaffWords();
  return (
    <section className="room-section">
      <Panel>
        <h3>{wall.lastTitle}</h3>
        <p className="panel-place">{props.report.facts.join(' ')}</p>
        {hasChanges(props.report) ? <ChangeList report={props.report} /> : <p>{wall.lastNone}</p>}
        <div className="buttons">
          {hasChanges(props.report) && <Pill onPress={props.onUndo}>{wall.undo}</Pill>}
          <Pill tone="card" onPress={props.onEarlier}>
            {wall.earlier}
          </Pill>
        </div>
      </Panel>
    </section>
  );
}
