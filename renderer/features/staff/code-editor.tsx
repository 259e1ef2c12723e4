import { useState } from 'react';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Panel } from '#ui/behind/panel.tsx';
import { Pill } from '#ui/button.tsx';
import type { EditorProps } from './editor.ts';
import { EditorPage } from './editor-page.tsx';
import { useSaving } from './use-saving.ts';
import './code-editor.css';

/** A new recovery code, shown once. It is made at a touch, as the one before then opens no more. */
export function CodeEditor(props: EditorProps) {
  const { code: words } = useStaffWords().settings;
  const [code, setCode] = useState<string | null>(null);
  const { told, send } = useSaving(props.ask);
  const make = () =>
    send({ kind: 'make-recovery-code' }, (answer) => {
      if (answer.kind === 'recovery-code') setCode(answer.code);
    });
  if (code === null) {
    return (
      <EditorPage
        title={words.makeTitle}
        lead={words.makeText}
        told={told}
        onBack={props.onBack}
        onLater={props.onLater}
        actions={
          <Pill tone="sun" onPress={make}>
            {words.make}
          </Pill>
        }
      />
    );
  }
  return (
    <EditorPage
      title={words.title}
      lead={words.lead}
      actions={
        <Pill tone="sun" onPress={props.onDone}>
          {words.written}
        </Pill>
      }
    >
      <Panel>
        <h3>{words.heading}</h3>
        <p className="code-letters">{inFours(code)}</p>
      </Panel>
    </EditorPage>
  );
}

/** `K7PM · 3XQA · 9TDH · RW4E`, however the service groups it. */
function inFours(code: string): string {
  return (code.replace(/[^A-Z0-9]/gi, '').match(/.{1,4}/g) ?? []).join(' · ');
}
