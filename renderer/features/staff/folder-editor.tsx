import { useState } from 'react';
import type { FolderPurpose } from '#contract/staff-settings.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Choice } from '#ui/behind/choice.tsx';
import { Pill } from '#ui/button.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import type { EditorProps } from './editor.ts';
import { EditorPage } from './editor-page.tsx';
import { TypedFolder } from './typed-folder.tsx';
import { useSaving } from './use-saving.ts';

const mostShown = 4; // what a page holds; a path can be typed for any other

/** Which folder is the content folder, or where the owner's numbers go: those that were found, or a typed path. */
function FolderEditor(props: EditorProps & { readonly purpose: FolderPurpose }) {
  const { ask, purpose, onDone } = props;
  const { settings, given } = props.state;
  const { settings: words, frame } = useStaffWords();
  const { folder } = words;
  const isContent = purpose === 'content';
  const now = isContent ? (settings.contentFolder ?? given.contentFolder) : settings.ownersFolder;
  const [isTyping, setIsTyping] = useState(false);
  const { told, send } = useSaving(ask);
  const found = useLoaded(`folders ${purpose}`, async () => {
    const answer = await ask({ kind: 'find-folders', purpose });
    return answer.kind === 'folders' ? answer.folders : [];
  });
  const take = (path: string | null) => {
    const change = isContent ? { contentFolder: path } : { ownersFolder: path };
    send({ kind: 'change-settings', change }, onDone);
  };
  if (isTyping) {
    return (
      <TypedFolder
        ask={ask}
        purpose={purpose}
        path={now ?? ''}
        told={told}
        onTake={take}
        onBack={() => setIsTyping(false)}
      />
    );
  }
  const folders = found.kind === 'here' ? found.value : [];
  return (
    <EditorPage
      title={isContent ? folder.title : folder.ownTitle}
      lead={isContent ? folder.lead : folder.ownLead}
      said={found.kind === 'coming' ? frame.coming : folders.length === 0 ? folder.none : null}
      told={told}
      onBack={props.onBack}
      onLater={props.onLater}
      actions={
        props.onLater &&
        now !== null && (
          <Pill tone="sun" onPress={onDone}>
            {words.next}
          </Pill>
        )
      }
    >
      {!isContent && <Choice name={folder.noOwn} isOn={now === null} onPress={() => take(null)} />}
      {found.kind === 'here' && now !== null && !folders.some(({ path }) => path === now) && (
        <Choice name={folder.setNow} said={now} isOn onPress={props.onBack ?? onDone} />
      )}
      {folders.slice(0, mostShown).map(({ path, from, name, sentence, isUsable }) => (
        <Choice
          key={path}
          name={`${folder.from[from]}: ${name}`}
          said={`${path} · ${sentence}`}
          isOn={path === now}
          isDisabled={!isUsable}
          onPress={() => take(path)}
        />
      ))}
      <Choice name={folder.type} onPress={() => setIsTyping(true)} />
    </EditorPage>
  );
}

/** The folder that staff edit. */
export const ContentFolderEditor = (props: EditorProps) => <FolderEditor {...props} purpose="content" />;

/** Where the owner's numbers go. */
export const OwnersFolderEditor = (props: EditorProps) => <FolderEditor {...props} purpose="owner" />;
