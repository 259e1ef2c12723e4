import { useState } from 'react';
import type { ReadText, Signer, TextRef, Waiting } from '#contract/staff-approval.ts';
import type { TellableWords } from '#ui/behind/panel.tsx';
import { useDoing } from '#ui/behind/use-doing.ts';
import { useLoaded } from '#ui/use-loaded.ts';
import { useNewScreen } from '#ui/use-new-screen.ts';
import { ApprovalPage } from './approval-page.tsx';
import type { ApprovalProps } from './approval-props.ts';
import { SendBack } from './send-back.tsx';
import { SignAs } from './sign-as.tsx';
import { WallDays } from './wall-days.tsx';

/** Where in the room somebody is. A decision is about the text that was touched for it, whatever waits by then. */
type Page =
  | { readonly kind: 'list' | 'days' }
  | { readonly kind: 'whole' | 'send'; readonly text: ReadText }
  | { readonly kind: 'sign'; readonly text: ReadText; readonly to: 'approve' | 'send' };

/** The room where a clinician signs what hangs on the wall. */
export function Approval(props: ApprovalProps) {
  const { ask, revision, signer, onSigner } = props;
  const [page, setPage] = useState<Page>({ kind: 'list' });
  const [at, setAt] = useState({ place: 0, key: '' });
  const [decided, setDecided] = useState<{ readonly revision: string; readonly waiting: Waiting } | null>(
    null,
  );
  const [looks, setLooks] = useState(0);
  const [told, setTold] = useState<TellableWords | null>(null);
  const { run } = useDoing();
  const loaded = useLoaded(`${revision} ${looks}`, async () => {
    const answer = await ask({ kind: 'list-waiting' });
    if (answer.kind === 'not-done') setTold(answer.because);
    return answer.kind === 'waiting' ? answer.waiting : nothingWaits;
  });
  const waiting =
    decided?.revision === revision ? decided.waiting : loaded.kind === 'here' ? loaded.value : null;
  const place = placeOf(at, waiting?.texts ?? []);
  const chosen = waiting?.texts[place];
  const key = chosen === undefined ? 'none' : keyOf(chosen);
  if (chosen !== undefined && key !== at.key) setAt({ place, key });
  const read = useLoaded(`${revision} ${looks} ${key}`, async () => {
    if (chosen === undefined) return null;
    const answer = await ask({ kind: 'read-waiting', item: chosen.item, language: chosen.language });
    if (answer.kind === 'not-done') setTold(answer.because);
    return answer.kind === 'waiting-text' ? answer.text : null;
  });
  const text = read.kind === 'here' ? read.value : null;
  useNewScreen(page.kind);

  const toList = () => setPage({ kind: 'list' });
  const decide = ({ item, language, hash }: ReadText, by: Signer, reason: string | null) =>
    run(async () => {
      toList();
      const what = { item, language, hash, by };
      const answer = await ask(
        reason === null ? { kind: 'approve', ...what } : { kind: 'send-back', ...what, reason },
      );
      setTold(answer.kind === 'not-done' ? answer.because : null);
      if (answer.kind === 'waiting') setDecided({ revision, waiting: answer.waiting });
      else setLooks((times) => times + 1); // read again: it may be gone, or another one
    });
  const approve = (one: ReadText, by: Signer | null) =>
    by === null ? setPage({ kind: 'sign', text: one, to: 'approve' }) : decide(one, by, null);
  const sendBack = (one: ReadText, by: Signer | null) =>
    setPage(by === null ? { kind: 'sign', text: one, to: 'send' } : { kind: 'send', text: one });

  switch (page.kind) {
    case 'whole':
      return props.draw(page.text, 'whole', toList);
    case 'sign':
      return (
        <SignAs
          onBack={toList}
          onSigner={(by) => {
            onSigner(by);
            if (page.to === 'approve') approve(page.text, by);
            else sendBack(page.text, by);
          }}
        />
      );
    case 'send':
      return signer === null ? (
        <main className="room" />
      ) : (
        <SendBack
          title={page.text.title}
          onBack={toList}
          onReason={(reason) => decide(page.text, signer, reason)}
        />
      );
    case 'days':
      return <WallDays {...props} onBack={toList} />;
    case 'list':
      return waiting === null ? (
        <main className="room" aria-busy="true" />
      ) : (
        <ApprovalPage
          {...props}
          waiting={waiting}
          place={place}
          text={text}
          told={told}
          onChoose={(next) => {
            setTold(null);
            setAt({ place: next, key: '' });
          }}
          onWhole={() => text && setPage({ kind: 'whole', text })}
          onApprove={() => text && approve(text, signer)}
          onSendBack={() => text && sendBack(text, signer)}
          onDays={() => setPage({ kind: 'days' })}
        />
      );
  }
}

const nothingWaits: Waiting = { texts: [], sentBack: [], approved: 0 };

function keyOf({ item, language }: TextRef): string {
  return `${item.kind} ${item.id} ${language}`;
}

/** The chosen text, wherever it stands by now; where it is gone, the one that has taken its place. */
function placeOf(at: { readonly place: number; readonly key: string }, texts: readonly TextRef[]): number {
  const found = texts.findIndex((text) => keyOf(text) === at.key);
  return found >= 0 ? found : Math.min(at.place, Math.max(0, texts.length - 1));
}
