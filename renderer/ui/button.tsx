import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from './glyph.tsx';
import './button.css';

/** A button of words. It acts when the finger lifts inside it; sliding off cancels. `isOn` makes it a switch. */
export function Pill(props: {
  readonly onPress: () => void;
  readonly children: ReactNode;
  readonly tone?: 'sand' | 'sun' | 'card' | 'ink';
  readonly glyph?: GlyphName;
  readonly glyphAfter?: GlyphName;
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
}) {
  return (
    <button
      type="button"
      className="pill"
      data-tone={props.tone ?? 'sand'}
      aria-pressed={props.isOn}
      disabled={props.isDisabled ?? false}
      onClick={props.onPress}
    >
      {props.glyph && <Glyph name={props.glyph} />}
      <span>{props.children}</span>
      {props.glyphAfter && <Glyph name={props.glyphAfter} />}
    </button>
  );
}

/** A round button of one sign. `label` is its spoken name; `isOn` makes it a switch. */
export function Round(props: {
  readonly onPress: () => void;
  readonly label: string;
  readonly glyph: GlyphName;
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
}) {
  return (
    <button
      type="button"
      className="round"
      aria-label={props.label}
      aria-pressed={props.isOn}
      disabled={props.isDisabled ?? false}
      onClick={props.onPress}
    >
      <Glyph name={props.glyph} />
    </button>
  );
}
