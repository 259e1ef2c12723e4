import { createContext, type ReactNode, useContext } from 'react';
import { useStaffWords } from '#i18n/behind/words.ts';
import { type TellableWords, Told } from '#ui/behind/panel.tsx';
import { Kicker } from '#ui/behind/room-page.tsx';
import { Pill } from '#ui/button.tsx';
import './editor-page.css';

/** How far setting up has come, above its pages; null where one thing alone is set. */
export const Progress = createContext<ReactNode>(null);

/** A page of its own for one thing to set: what it is, the thing itself, and below it the ways on. */
export function EditorPage(props: {
  readonly title: string;
  readonly lead: string;
  /** What the last touch came to, in a sentence. */
  readonly said?: string | null;
  /** Why it was not done. */
  readonly told?: TellableWords | null;
  readonly children?: ReactNode;
  readonly onBack?: (() => void) | undefined;
  readonly onLater?: (() => void) | undefined;
  /** The way on, and what else there is to do. */
  readonly actions?: ReactNode;
}) {
  const { frame, settings } = useStaffWords();
  const kicker = useContext(Kicker);
  const progress = useContext(Progress);
  const { onBack, onLater } = props;
  return (
    <main className="editor">
      <header className="editor-head">
        {progress ?? <p className="room-kicker">{kicker}</p>}
        <h1>{props.title}</h1>
        <p>{props.lead}</p>
        <p className="editor-said" role="status">
          {props.said}
        </p>
        {props.told && <Told words={props.told} isAnswer />}
      </header>
      <div className="editor-body">{props.children}</div>
      <div className="editor-ways">
        {onBack && (
          <Pill tone="card" onPress={onBack}>
            {frame.back}
          </Pill>
        )}
        {onLater && (
          <Pill tone="card" onPress={onLater}>
            {settings.later}
          </Pill>
        )}
        {props.actions}
      </div>
    </main>
  );
}
