import { useOpenedWords } from '#i18n/opened/words.ts';
import { Pill } from './button.tsx';

/** The two ways that are always there where a patient reads: back, and when to get help. `back` is what the first is called. */
export function WaysOut(props: {
  readonly back: string;
  readonly onBack: () => void;
  readonly onHelp: () => void;
}) {
  const words = useOpenedWords();
  return (
    <>
      <Pill glyph="back" onPress={props.onBack}>
        {props.back}
      </Pill>
      <Pill tone="ink" onPress={props.onHelp}>
        {words.whenToGetHelp}
      </Pill>
    </>
  );
}
