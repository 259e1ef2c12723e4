import { useState } from 'react';
import { useStaffWords } from '#i18n/behind/words.ts';
import { TypedField } from '#ui/behind/typed-field.tsx';
import { Pill } from '#ui/button.tsx';
import type { EditorProps } from './editor.ts';
import { EditorPage } from './editor-page.tsx';
import { useSaving } from './use-saving.ts';

/** The practice's name on this kiosk, or the kiosk's own. Nothing typed: as the content folder says. */
function NameEditor(props: EditorProps & { readonly which: 'practiceName' | 'kioskName' }) {
  const { which, onDone } = props;
  const { settings: words } = useStaffWords();
  const [name, setName] = useState(props.state.settings[which] ?? '');
  const { told, send } = useSaving(props.ask);
  const save = () => {
    const typed = name.trim();
    const value = typed === '' ? null : typed;
    const change = which === 'practiceName' ? { practiceName: value } : { kioskName: value };
    send({ kind: 'change-settings', change }, onDone);
  };
  return (
    <EditorPage
      title={words[which].title}
      lead={words[which].lead}
      told={told}
      onBack={props.onBack}
      onLater={props.onLater}
      actions={
        <Pill tone="sun" onPress={save}>
          {props.onLater ? words.next : words.save}
        </Pill>
      }
    >
      <TypedField label={words[which].name} value={name} onChange={setName} onDone={save} isName />
    </EditorPage>
  );
}

/** What the practice is called. */
export const PracticeNameEditor = (props: EditorProps) => <NameEditor {...props} which="practiceName" />;

/** What the kiosk is called. */
export const KioskNameEditor = (props: EditorProps) => <NameEditor {...props} which="kioskName" />;
