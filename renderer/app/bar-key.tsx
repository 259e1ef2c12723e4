import type { ReactNode } from 'react';
import { Pressable } from '#ui/press/pressable.tsx';

/** A button of the bar: its sign, and below it a word where there is room for words. */
export function BarKey(props: {
  readonly sign: ReactNode;
  /** Its spoken name. */
  readonly label: string;
  /** What a reader is told besides. */
  readonly state?: string;
  readonly word: string | null;
  /** Left out where it is no setting. */
  readonly isOn?: boolean;
  readonly onPress: () => void;
}) {
  const { sign, label, state, word, isOn, onPress } = props;
  return (
    <Pressable
      className="bar-key"
      aria-label={label}
      aria-description={state}
      aria-pressed={isOn}
      onPress={onPress}
    >
      {sign}
      {word !== null && <span aria-hidden="true">{word}</span>}
    </Pressable>
  );
}
