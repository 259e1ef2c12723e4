import { useState } from 'react';
import type { LanguageTag } from '#contract/model.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Choice, Fact } from '#ui/behind/choice.tsx';
import { Pill } from '#ui/button.tsx';
import type { EditorProps } from './editor.ts';
import { EditorPage } from './editor-page.tsx';
import { languageName } from './language-name.ts';
import { useSaving } from './use-saving.ts';

/** Which of the content's languages are offered. The first always is: what is not translated is shown in it. */
export function LanguagesEditor(props: EditorProps) {
  const { settings } = useStaffWords();
  const { languages: words } = settings;
  const [chosen, setChosen] = useState(props.state.settings.languages);
  const { told, send } = useSaving(props.ask);
  const [own, ...others] = props.state.given.languages;
  const isOffered = (language: LanguageTag) => chosen === null || chosen.includes(language);
  const toggle = (language: LanguageTag) =>
    setChosen([
      ...(own === undefined ? [] : [own]),
      ...others.filter((each) => isOffered(each) !== (each === language)),
    ]);
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
      {own !== undefined && <Fact name={languageName(own)} said={words.own} />}
      {others.map((language) => (
        <Choice
          key={language}
          name={languageName(language)}
          isOn={isOffered(language)}
          onPress={() => toggle(language)}
        />
      ))}
    </EditorPage>
  );
}
