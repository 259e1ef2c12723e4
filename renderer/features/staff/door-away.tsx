import { useStaffWords } from '#i18n/behind/words.ts';
import { Told } from '#ui/behind/panel.tsx';
import { Pill } from '#ui/button.tsx';
import './pin-pad.css';

/** The service does not answer: said in words, with the way back to the wall. */
export function DoorAway(props: { readonly onAgain: () => void; readonly onClose: () => void }) {
  const { door, frame } = useStaffWords();
  return (
    <main className="pin">
      <h1 className="only-heard">{door.title}</h1>
      <Told words={frame.away} isAnswer />
      <div className="buttons">
        <Pill tone="card" onPress={props.onClose}>
          {frame.close}
        </Pill>
        <Pill tone="sun" onPress={props.onAgain}>
          {frame.tryAgain}
        </Pill>
      </div>
    </main>
  );
}
