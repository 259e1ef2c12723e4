import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from './glyph.tsx';
import { Pressable } from './press/pressable.tsx';
import './button.css';

/** A button of words. `isOn` makes it a switch. */
export function Pill(props: {
  readonly onPress: () => void;
  readonly children: ReactNode;
  readonly tone?: 'sand' | 'sun' | 'card' | 'ink';
  readonly glyph?: GlyphName;
  readonly glyphAfter?: GlyphName;
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  /** Its spoken name, where it shows a sign. */
  readonly label?: string;
}) {
  return (
    <Pressable
      className="pill"
      data-tone={props.tone ?? 'sand'}
      aria-label={props.label}
      aria-pressed={props.isOn}
      disabled={props.isDisabled ?? false}
      onPress={props.onPress}
    >
      {props.glyph && <Glyph name={props.glyph} />}
      <span>{props.children}</span>
      {props.glyphAfter && <Glyph name={props.glyphAfter} />}
    </Pressable>
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
    <Pressable
      className="round"
      aria-label={props.label}
      aria-pressed={props.isOn}
      disabled={props.isDisabled ?? false}
      onPress={props.onPress}
    >
      <Glyph name={props.glyph} />
    </Pressable>
  );
}
