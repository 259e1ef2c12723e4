import { useState } from 'react';
import { type Role, roles } from '#contract/staff-door.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Choice } from '#ui/behind/choice.tsx';
import type { EditorProps } from './editor.ts';
import { EditorPage } from './editor-page.tsx';
import { PinEditor } from './pin-editor.tsx';

/** The three PINs one after the other, the owner's first; each can be left for later. */
export function AllPinsEditor(props: EditorProps) {
  const inTurn = [...roles].reverse();
  const [index, setIndex] = useState(0);
  const next = (leave: (() => void) | undefined) =>
    index === inTurn.length - 1 ? leave?.() : setIndex(index + 1);
  const role = inTurn[index];
  if (role === undefined) return null;
  return (
    <PinEditor
      {...props}
      key={role}
      role={role}
      onBack={index === 0 ? props.onBack : () => setIndex(index - 1)}
      onDone={() => next(props.onDone)}
      onLater={props.onLater && (() => next(index === 0 ? props.onLater : props.onDone))}
    />
  );
}

/** One of the PINs, chosen by whose it is. */
export function OnePinEditor(props: EditorProps) {
  const { pins } = useStaffWords().settings;
  const [role, setRole] = useState<Role | null>(null);
  if (role !== null) return <PinEditor {...props} role={role} onBack={() => setRole(null)} />;
  return (
    <EditorPage title={pins.which} lead={pins.whichLead} onBack={props.onBack}>
      {[...roles].reverse().map((each) => (
        <Choice
          key={each}
          name={pins.roleNames[each]}
          said={pins.leads[each]}
          onPress={() => setRole(each)}
        />
      ))}
    </EditorPage>
  );
}
