import { useState } from 'react';
import type { SettingsChange } from '#contract/staff-settings.ts';
import { leastIdleS, mostIdleS } from '#core/staff/settings.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Pill } from '#ui/button.tsx';
import type { EditorProps } from './editor.ts';
import { EditorPage } from './editor-page.tsx';
import { useSaving } from './use-saving.ts';
import './number-editor.css';

/** A number that grows and shrinks by touch. */
interface NumberWords {
  readonly title: string;
  readonly lead: string;
  readonly value: (count: number) => string;
  readonly shorter: string;
  readonly longer: string;
}

function NumberEditor(
  props: EditorProps & {
    readonly words: NumberWords;
    readonly first: number;
    readonly step: number;
    readonly least: number;
    readonly most: number;
    readonly changeOf: (count: number) => SettingsChange;
    /** What gives it back to what Foyer does by itself; left out where a number must be said. */
    readonly usual?: { readonly name: string; readonly change: SettingsChange };
  },
) {
  const { words, step, least, most, usual, onDone } = props;
  const { settings } = useStaffWords();
  const [count, setCount] = useState(props.first);
  const { told, send } = useSaving(props.ask);
  const save = (change: SettingsChange) => send({ kind: 'change-settings', change }, onDone);
  const move = (by: number) => setCount(Math.min(most, Math.max(least, count + by)));
  return (
    <EditorPage
      title={words.title}
      lead={words.lead}
      told={told}
      onBack={props.onBack}
      actions={
        <>
          {usual && <Pill onPress={() => save(usual.change)}>{usual.name}</Pill>}
          <Pill tone="sun" onPress={() => save(props.changeOf(count))}>
            {settings.save}
          </Pill>
        </>
      }
    >
      <div className="number">
        <Pill label={words.shorter} onPress={() => move(-step)}>
          −
        </Pill>
        <p role="status">{words.value(count)}</p>
        <Pill label={words.longer} onPress={() => move(step)}>
          +
        </Pill>
      </div>
    </EditorPage>
  );
}

/** Seconds before "Still reading?". */
export function IdleEditor(props: EditorProps) {
  const { idle } = useStaffWords().settings;
  return (
    <NumberEditor
      {...props}
      words={idle}
      first={props.state.settings.idleS ?? props.state.given.idleS}
      step={5}
      least={leastIdleS}
      most={mostIdleS}
      changeOf={(idleS) => ({ idleS })}
      usual={{ name: idle.usual(props.state.given.idleS), change: { idleS: null } }}
    />
  );
}

/** Months that numbers and texts are kept. */
export function RetentionEditor(props: EditorProps) {
  const { retention } = useStaffWords().settings;
  return (
    <NumberEditor
      {...props}
      words={retention}
      first={props.state.settings.retentionMonths}
      step={1}
      least={1}
      most={120}
      changeOf={(retentionMonths) => ({ retentionMonths })}
    />
  );
}
