import { useState } from 'react';
import { longestPin, type Role, shortestPin } from '#contract/staff-door.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { DigitPad, Dots } from '#ui/behind/digit-pad.tsx';
import { Pill } from '#ui/button.tsx';
import type { EditorProps } from './editor.ts';
import { EditorPage } from './editor-page.tsx';
import { useSaving } from './use-saving.ts';
import './pin-editor.css';

/** A new PIN, typed twice: nobody sees what they type. */
export function PinEditor(props: EditorProps & { readonly role: Role }) {
  const { role } = props;
  const { settings, door } = useStaffWords();
  const { pins } = settings;
  const [typed, setTyped] = useState('');
  const [first, setFirst] = useState<string | null>(null);
  const [isDifferent, setIsDifferent] = useState(false);
  const { told, isBusy, send } = useSaving(props.ask);
  const isReady = typed !== '' && !isBusy;

  const goOn = () => {
    if (!isReady) return;
    setTyped('');
    setIsDifferent(false);
    if (first === null) setFirst(typed);
    else {
      setFirst(null);
      if (first === typed) send({ kind: 'set-pin', role, pin: typed }, props.onDone);
      else setIsDifferent(true);
    }
  };
  return (
    <EditorPage
      title={pins.title(role)}
      lead={`${pins.leads[role]} ${pins.lead}`}
      said={isDifferent ? pins.different : first === null ? null : pins.again}
      told={first === null && typed === '' ? told : null}
      onBack={props.onBack}
      onLater={props.onLater}
      actions={
        <Pill tone="sun" isDisabled={!isReady} onPress={goOn}>
          {first === null ? pins.goOn : pins.takeIt}
        </Pill>
      }
    >
      <div className="pin-editor">
        <Dots typed={typed} atLeast={shortestPin} label={door.typed(typed.length)} />
        <DigitPad
          atMost={longestPin}
          typed={typed}
          onChange={setTyped}
          onEnter={goOn}
          remove={door.back}
          isDisabled={isBusy}
        />
      </div>
    </EditorPage>
  );
}
