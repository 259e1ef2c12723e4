import { useState } from 'react';
import { recoveryCodeLength } from '#contract/staff-door.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { TypedField } from '#ui/behind/typed-field.tsx';
import { Pill } from '#ui/button.tsx';
import { EditorPage } from './editor-page.tsx';

/** The owner's recovery code, where every PIN is forgotten. Four by four, as it was written down. It opens also while PINs have to wait. */
export function CodeEntry(props: {
  /** What was typed before opened nothing. */
  readonly isWrong: boolean;
  readonly onCode: (code: string) => Promise<void>;
  readonly onBack: () => void;
}) {
  const { door: words } = useStaffWords();
  const [code, setCode] = useState('');
  const [isChecking, setIsChecking] = useState(false);
  const isReady = lettersOf(code).length === recoveryCodeLength && !isChecking;
  const enter = () => {
    if (!isReady) return;
    setIsChecking(true);
    props.onCode(code).finally(() => setIsChecking(false));
  };
  const said = isChecking ? words.checking : props.isWrong ? words.wrongCode : null;
  return (
    <EditorPage
      title={words.codeTitle}
      lead={words.codeLead}
      said={said}
      onBack={props.onBack}
      actions={
        <Pill tone="sun" isDisabled={!isReady} onPress={enter}>
          {words.open}
        </Pill>
      }
    >
      <TypedField
        isCode
        label={words.codeField}
        value={code}
        onChange={(typed) => setCode(inFours(typed))}
        onDone={enter}
      />
    </EditorPage>
  );
}

function lettersOf(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, recoveryCodeLength);
}

function inFours(typed: string): string {
  return lettersOf(typed).replace(/(.{4})(?=.)/g, '$1 ');
}
