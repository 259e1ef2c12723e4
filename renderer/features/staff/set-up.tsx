import { type ComponentType, useState } from 'react';
import type { Ask } from '#client/screen-client.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Pill } from '#ui/button.tsx';
import { Pressable } from '#ui/press/pressable.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { useNewScreen } from '#ui/use-new-screen.ts';
import { CodeEditor } from './code-editor.tsx';
import type { EditorProps } from './editor.ts';
import { EditorPage, Progress } from './editor-page.tsx';
import { ContentFolderEditor } from './folder-editor.tsx';
import { HoursEditor } from './hours-editor.tsx';
import { PracticeNameEditor } from './name-editor.tsx';
import { AllPinsEditor } from './pins-editor.tsx';
import { SizeEditor } from './size-editor.tsx';

/** All of it, or after the recovery code the PINs alone. */
export type SetUpParts = 'all' | 'pins';

type StepName = 'practiceName' | 'folder' | 'size' | 'hours' | 'pins' | 'code';

const editors: Readonly<Record<StepName, ComponentType<EditorProps>>> = {
  practiceName: PracticeNameEditor,
  folder: ContentFolderEditor,
  size: SizeEditor,
  hours: HoursEditor,
  pins: AllPinsEditor,
  code: CodeEditor,
};
const stepsOf: Readonly<Record<SetUpParts, readonly StepName[]>> = {
  all: ['practiceName', 'folder', 'size', 'hours', 'pins', 'code'],
  pins: ['pins', 'code'],
};

/** Setting up, a page for each thing; any of them can be left for later. */
export function SetUp(props: {
  readonly ask: Ask;
  readonly parts: SetUpParts;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const { ask, onDone } = props;
  const { settings: words, frame } = useStaffWords();
  const steps = stepsOf[props.parts];
  const [at, setAt] = useState(0);
  const [left, setLeft] = useState<readonly StepName[]>([]);
  const loaded = useLoaded(`settings ${at}`, async () => {
    const answer = await ask({ kind: 'read-settings' });
    return answer.kind === 'settings' ? answer : null;
  });
  useNewScreen(`set-up ${at} ${loaded.kind}`);
  const step = steps[at];
  const progress = (
    <div className="progress">
      <div className="progress-line">
        <div
          className="progress-bars"
          role="img"
          aria-label={words.stepsDone(Math.min(at + 1, steps.length), steps.length)}
        >
          {steps.map((name, index) => (
            <span key={name} data-on={index <= at} />
          ))}
        </div>
        <Pressable className="progress-close" onPress={props.onClose}>
          {frame.close}
        </Pressable>
      </div>
      {step && <p className="room-kicker">{words.step(at + 1, steps.length)}</p>}
    </div>
  );
  if (step === undefined) {
    const names = left.map((name) => words[name].name).join(', ');
    return (
      <Progress value={progress}>
        <EditorPage
          title={words.finished.title}
          lead={words.finished.lead}
          said={left.length === 0 ? null : words.finished.left(names)}
          actions={
            <Pill tone="sun" onPress={onDone}>
              {words.finished.go}
            </Pill>
          }
        />
      </Progress>
    );
  }
  if (loaded.kind !== 'here' || loaded.value === null) return <main className="editor" aria-busy="true" />;
  const Editor = editors[step];
  const go = (isLeft: boolean) => {
    setLeft([...left.filter((name) => name !== step), ...(isLeft ? [step] : [])]);
    setAt(at + 1);
  };
  return (
    <Progress value={progress}>
      <Editor
        key={step}
        ask={ask}
        state={loaded.value}
        onDone={() => go(false)}
        onBack={at === 0 ? undefined : () => setAt(at - 1)}
        onLater={() => go(true)}
      />
    </Progress>
  );
}
