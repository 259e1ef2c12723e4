import { useId } from 'react';
import { Pill } from '#ui/button.tsx';
import { useModal } from '#ui/use-modal.ts';
import './question.css';

/** Asks once more before something that cannot be taken back by the same touch. Escape is no. */
export function Question(props: {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const id = useId();
  const box = useModal(props.onNo);
  return (
    <dialog
      open
      ref={box}
      className="question"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
    >
      <div className="question-sheet">
        <h2 id={`${id}title`}>{props.title}</h2>
        <p id={`${id}text`}>{props.text}</p>
        <div className="buttons">
          <Pill tone="card" onPress={props.onNo}>
            {props.no}
          </Pill>
          <Pill tone="sun" onPress={props.onYes}>
            {props.yes}
          </Pill>
        </div>
      </div>
    </dialog>
  );
}
