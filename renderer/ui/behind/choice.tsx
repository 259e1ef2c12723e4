import type { ReactNode } from 'react';
import { Glyph } from '#ui/glyph.tsx';
import { Pressable } from '#ui/press/pressable.tsx';
import './choice.css';

/** A large line to touch: what it is, and below it how it stands. `isOn` makes it one of several choices. */
export function Choice(props: {
  readonly name: string;
  readonly said?: ReactNode;
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}) {
  const { name, said, isOn, onPress } = props;
  return (
    <Pressable className="choice" aria-pressed={isOn} disabled={props.isDisabled ?? false} onPress={onPress}>
      <span className="choice-words">
        <b>{name}</b>
        {said !== undefined && <span className="choice-said">{said}</span>}
      </span>
      {isOn === undefined ? <Glyph name="on" /> : isOn && <Glyph name="done" />}
    </Pressable>
  );
}

/** The same where there is nothing to touch. */
export function Fact(props: { readonly name: string; readonly said: ReactNode }) {
  return (
    <div className="choice" data-fact="">
      <span className="choice-words">
        <b>{props.name}</b>
        <span className="choice-said">{props.said}</span>
      </span>
    </div>
  );
}
