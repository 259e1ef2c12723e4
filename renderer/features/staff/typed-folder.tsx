import { useEffect, useState } from 'react';
import type { Ask } from '#client/screen-client.ts';
import type { FolderPurpose } from '#contract/staff-settings.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import type { TellableWords } from '#ui/behind/panel.tsx';
import { TypedField } from '#ui/behind/typed-field.tsx';
import { Pill } from '#ui/button.tsx';
import { EditorPage } from './editor-page.tsx';

const pauseMs = 500; // typing has paused: now it is worth a look

/** A path that is typed, and what is there, said in words while it is typed. */
export function TypedFolder(props: {
  readonly ask: Ask;
  readonly purpose: FolderPurpose;
  readonly path: string;
  readonly told: TellableWords | null;
  readonly onTake: (path: string) => void;
  readonly onBack: () => void;
}) {
  const { ask, purpose } = props;
  const { folder } = useStaffWords().settings;
  const [path, setPath] = useState(props.path);
  const [seen, setSeen] = useState<{ readonly isUsable: boolean; readonly sentence: string } | null>(null);
  useEffect(() => {
    setSeen(null);
    const typed = path.trim();
    if (typed === '') return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      ask({ kind: 'look-at-folder', path: typed, purpose }).then(
        (answer) => isCurrent && answer.kind === 'folder-seen' && setSeen(answer),
        () => undefined, // the frame has told it
      );
    }, pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [ask, path, purpose]);
  const take = () => seen?.isUsable && props.onTake(path.trim());
  return (
    <EditorPage
      title={folder.typeTitle}
      lead={purpose === 'content' ? folder.lead : folder.ownLead}
      said={path.trim() === '' ? null : (seen?.sentence ?? folder.looking)}
      told={props.told}
      onBack={props.onBack}
      actions={
        <Pill tone="sun" isDisabled={seen?.isUsable !== true} onPress={take}>
          {folder.take}
        </Pill>
      }
    >
      <TypedField label={folder.typeField} value={path} onChange={setPath} onDone={take} />
    </EditorPage>
  );
}
