import { useContext, useState } from 'react';
import type { ReadText, Waiting } from '#contract/staff-approval.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { type TellableWords, Told } from '#ui/behind/panel.tsx';
import { Kicker } from '#ui/behind/room-page.tsx';
import { Pill } from '#ui/button.tsx';
import type { ApprovalProps } from './approval-props.ts';
import { MarkedText } from './marked-text.tsx';
import { SmallGlass } from './small-glass.tsx';
import { TextFacts } from './text-facts.tsx';
import { WaitingList } from './waiting-list.tsx';
import './approval.css';

/** What waits, the chosen text as patients see it, and the decision below. Nothing turns or scrolls by a gesture. */
export function ApprovalPage(
  props: Pick<ApprovalProps, 'draw' | 'language' | 'signer' | 'onSigner'> & {
    readonly waiting: Waiting;
    readonly place: number;
    readonly text: ReadText | null;
    readonly told: TellableWords | null;
    readonly onChoose: (place: number) => void;
    readonly onWhole: () => void;
    readonly onApprove: () => void;
    readonly onSendBack: () => void;
    readonly onDays: () => void;
  },
) {
  const { waiting, place, text, told, signer } = props;
  const { approval: words } = useStaffWords();
  const kicker = useContext(Kicker);
  const [isMarked, setIsMarked] = useState(false);
  const { texts } = waiting;
  const shown = text !== null && texts.length > 0 ? text : null;
  const choose = (next: number) => {
    setIsMarked(false);
    props.onChoose(next);
  };
  return (
    <main className="approval" data-empty={texts.length === 0}>
      <header className="approval-head">
        <p className="room-kicker">{kicker}</p>
        <h1>{words.title(texts.length)}</h1>
        <p className="approval-lead">{texts.length === 0 ? words.leadDone(waiting.approved) : words.lead}</p>
      </header>
      <WaitingList waiting={waiting} place={place} language={props.language} onChoose={choose} />
      <section className="approval-seen">
        {told !== null && <Told words={told} isAnswer />}
        {told === null && shown !== null && isMarked && <MarkedText text={shown} />}
        {told === null && shown !== null && !isMarked && (
          <SmallGlass label={words.glass(shown.title)} onPress={props.onWhole}>
            {props.draw(shown, 'small', () => undefined)}
          </SmallGlass>
        )}
      </section>
      <aside className="approval-side">
        {shown !== null && (
          <>
            <TextFacts text={shown} language={props.language} />
            <div className="approval-looks">
              <Pill tone="card" onPress={props.onWhole}>
                {words.readWhole}
              </Pill>
              {shown.changes.kind === 'changed' && (
                <Pill tone="card" onPress={() => setIsMarked(!isMarked)}>
                  {isMarked ? words.showAsSeen : words.showChanges}
                </Pill>
              )}
            </div>
          </>
        )}
      </aside>
      <div className="approval-ways">
        {shown !== null && (
          <>
            <Pill tone="sun" onPress={props.onApprove}>
              {signer === null ? words.approve : words.approveAs(signer.role)}
            </Pill>
            <Pill onPress={props.onSendBack}>{words.sendBack}</Pill>
            {texts.length > 1 && (
              <Pill tone="card" onPress={() => choose((place + 1) % texts.length)}>
                {words.next}
              </Pill>
            )}
          </>
        )}
      </div>
      <div className="approval-more">
        {signer !== null && (
          <Pill tone="card" onPress={() => props.onSigner(null)}>
            {words.who.another}
          </Pill>
        )}
        <Pill tone="card" onPress={props.onDays}>
          {words.days}
        </Pill>
      </div>
    </main>
  );
}
