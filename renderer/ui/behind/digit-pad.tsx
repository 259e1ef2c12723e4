import { useEffect, useRef } from 'react';
import { Pressable } from '#ui/press/pressable.tsx';
import './digit-pad.css';

const digits = '123456789';

/** Large digits for a PIN. Digits, Backspace and Enter of a real keyboard do the same. */
export function DigitPad(props: {
  readonly typed: string;
  readonly atMost: number;
  readonly onChange: (typed: string) => void;
  readonly onEnter: () => void;
  /** The way out, beside the nought; left out where it stands elsewhere. */
  readonly leave?: { readonly word: string; readonly onPress: () => void };
  /** The word that takes the last digit back. */
  readonly remove: string;
  readonly isDisabled?: boolean;
}) {
  const { typed, onChange, isDisabled = false } = props;
  const add = (digit: string) => onChange((typed + digit).slice(0, props.atMost));
  const remove = () => onChange(typed.slice(0, -1));
  const latest = useRef({ ...props, add, remove });
  latest.current = { ...props, add, remove };

  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const now = latest.current;
      if (now.isDisabled) return;
      if (/^[0-9]$/.test(event.key)) now.add(event.key);
      else if (event.key === 'Backspace') now.remove();
      else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) now.onEnter();
    };
    window.addEventListener('keydown', key);
    return () => window.removeEventListener('keydown', key);
  }, []);

  return (
    <div className="pad">
      {[...digits].map((digit) => (
        <Pressable className="pad-digit" key={digit} disabled={isDisabled} onPress={() => add(digit)}>
          {digit}
        </Pressable>
      ))}
      {props.leave ? (
        <Pressable className="pad-word" onPress={props.leave.onPress}>
          {props.leave.word}
        </Pressable>
      ) : (
        <span />
      )}
      <Pressable className="pad-digit" disabled={isDisabled} onPress={() => add('0')}>
        0
      </Pressable>
      <Pressable className="pad-word" disabled={isDisabled} onPress={remove}>
        {props.remove}
      </Pressable>
    </div>
  );
}

/** How many digits were typed, and never which. */
export function Dots(props: {
  readonly typed: string;
  /** So many places are shown from the beginning. */
  readonly atLeast: number;
  readonly label: string;
}) {
  const count = Math.max(props.atLeast, props.typed.length);
  return (
    <p className="dots" role="img" aria-label={props.label}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is nothing but its place
        <span key={index} data-on={index < props.typed.length} />
      ))}
    </p>
  );
}
