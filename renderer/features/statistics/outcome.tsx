import { useStaffWords } from '#i18n/behind/words.ts';
import { Panel, Told } from '#ui/behind/panel.tsx';
import type { Taking } from './use-taking.ts';

/** What became of the last wish. */
export function Outcome({ taking }: { readonly taking: Taking }) {
  const { saving: words } = useStaffWords();
  switch (taking.kind) {
    case 'idle':
      return null;
    case 'not-done':
      return <Told words={taking.because} isAnswer />;
    case 'saving':
      return <Said title={words.doing(taking.how?.done ?? 0, taking.how?.of ?? 1)} />;
    case 'stopped':
      return <Said title={words.stopped} />;
    case 'saved': {
      const { what, files, folder } = taking.entry;
      return <Said title={words.done[what]} text={words.files(files, folder)} />;
    }
  }
}

function Said(props: { readonly title: string; readonly text?: string }) {
  return (
    <div role="status">
      <Panel tone="mist">
        <h3>{props.title}</h3>
        {props.text !== undefined && <p>{props.text}</p>}
      </Panel>
    </div>
  );
}
