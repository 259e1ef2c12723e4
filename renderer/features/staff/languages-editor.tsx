import { useState } from 'react';
import type { LanguageTag } from '#contract/model.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Choice } from '#ui/behind/choice.tsx';
import { Pill } from '#ui/button.tsx';
import type { EditorProps } from './editor.ts';
import { EditorPage } from './editor-page.tsx';
import { languageName } from './language-name.ts';
import { useSaving } from './use-saving.ts';

/** Which of the content's languages are offered. */
export function LanguagesEditor(props: EditorProps) {
  const { settings } = useStaffWords();
  const { languages: words } = settings;
  const [chosen, setChosen] = useState(props.state.settings.languages);
  const { told, send } = useSaving(props.ask);
  const known = [...new Set([...props.state.given.languages, ...(props.state.settings.languages ?? [])])];
  const toggle = (language: LanguageTag) => {
    const before = chosen ?? known;
    const after = before.includes(language)
      ? before.filter((each) => each !== language)
      : known.filter((each) => each === language || before.includes(each));
    setChosen(after.length === 0 ? before : after); // the wall speaks one at least
  };
  return (
    <EditorPage
      title={words.title}
      lead={words.lead}
      told={told}
      onBack={props.onBack}
      actions={
        <Pill
          tone="sun"
          onPress={() => send({ kind: 'change-settings', change: { languages: chosen } }, props.onDone)}
        >
          {settings.save}
        </Pill>
      }
    >
      <Choice name={words.all} isOn={chosen === null} onPress={() => setChosen(null)} />
      {known.map((language) => (
        <Choice
          key={language}
          name={languageName(language)}
          isOn={chosen?.includes(language) ?? false}
          onPress={() => toggle(language)}
        />
      ))}
    </EditorPage>
  );
}
