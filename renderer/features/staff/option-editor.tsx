import type { SettingsChange } from '#contract/staff-settings.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Choice } from '#ui/behind/choice.tsx';
import type { EditorProps } from './editor.ts';
import { EditorPage } from './editor-page.tsx';
import { useSaving } from './use-saving.ts';

/** One of a few sentences: a touch chooses and saves it. */
function OptionEditor<Option extends string>(
  props: EditorProps & {
    readonly words: {
      readonly title: string;
      readonly lead: string;
      readonly options: Readonly<Record<Option, string>>;
    };
    readonly options: readonly Option[];
    readonly now: Option;
    readonly changeOf: (option: Option) => SettingsChange;
  },
) {
  const { words, options, now, changeOf, onDone } = props;
  const { told, send } = useSaving(props.ask);
  return (
    <EditorPage title={words.title} lead={words.lead} told={told} onBack={props.onBack}>
      {options.map((option) => (
        <Choice
          key={option}
          name={words.options[option]}
          isOn={option === now}
          onPress={() => send({ kind: 'change-settings', change: changeOf(option) }, onDone)}
        />
      ))}
    </EditorPage>
  );
}

/** What happens to items that no clinician has approved. */
export function UnapprovedEditor(props: EditorProps) {
  const { unapproved: words } = useStaffWords().settings;
  const now = props.state.settings.unapproved;
  return (
    <OptionEditor
      {...props}
      words={words}
      options={['label', 'hide']}
      now={now}
      changeOf={(unapproved) => ({ unapproved })}
    />
  );
}

/** What happens to items past their review date. */
export function OverdueEditor(props: EditorProps) {
  const { overdue: words } = useStaffWords().settings;
  const now = props.state.settings.overdue;
  return (
    <OptionEditor
      {...props}
      words={words}
      options={['warn', 'mark', 'hide']}
      now={now}
      changeOf={(overdue) => ({ overdue })}
    />
  );
}
