import { useState } from 'react';
import type { Signer, Waiting } from '#contract/staff-approval.ts';
import type { TellableWords } from '#ui/behind/panel.tsx';
import { useDoing } from '#ui/behind/use-doing.ts';
import { useLoaded } from '#ui/use-loaded.ts';
import { useNewScreen } from '#ui/use-new-screen.ts';
import { ApprovalPage } from './approval-page.tsx';
import type { ApprovalProps } from './approval-props.ts';
import { SendBack } from './send-back.tsx';
import { SignAs } from './sign-as.tsx';
import { WallDays } from './wall-days.tsx';

type Page = 'list' | 'whole' | 'sign-to-approve' | 'sign-to-send' | 'send' | 'days';

/** The room where a clinician signs what hangs on the wall. */
export function Approval(props: ApprovalProps) {
  const { ask, revision, signer, onSigner } = props;
  const [page, setPage] = useState<Page>('list');
  const [at, setAt] = useState(0);
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
  const place = Math.min(at, Math.max(0, (waiting?.texts.length ?? 0) - 1));
  const chosen = waiting?.texts[place];
  const key = chosen === undefined ? 'none' : `${chosen.item.kind} ${chosen.item.id} ${chosen.language}`;
  const read = useLoaded(`${revision} ${looks} ${key}`, async () => {
    if (chosen === undefined) return null;
    const answer = await ask({ kind: 'read-waiting', item: chosen.item, language: chosen.language });
    if (answer.kind === 'not-done') setTold(answer.because);
    return answer.kind === 'waiting-text' ? answer.text : null;
  });
  const text = read.kind === 'here' ? read.value : null;
  useNewScreen(page);

  const decide = (by: Signer, reason: string | null) =>
    run(async () => {
      if (text === null) return;
      setPage('list');
      const { item, language, hash } = text;
      const what = { item, language, hash, by };
      const answer = await ask(
        reason === null ? { kind: 'approve', ...what } : { kind: 'send-back', ...what, reason },
      );
      setTold(answer.kind === 'not-done' ? answer.because : null);
      if (answer.kind === 'waiting') setDecided({ revision, waiting: answer.waiting });
      else setLooks((times) => times + 1); // read again: it may be gone, or another one
    });
  const choose = (next: number) => {
    setTold(null);
    setAt(next);
  };
  const toList = () => setPage('list');
  const sign = (then: (by: Signer) => void) => (
    <SignAs
      onBack={toList}
      onSigner={(by) => {
        onSigner(by);
        then(by);
      }}
    />
  );

  switch (page) {
    case 'whole':
      return text === null ? <main className="room" /> : props.draw(text, 'whole', toList);
    case 'sign-to-approve':
      return sign((by) => decide(by, null));
    case 'sign-to-send':
      return sign(() => setPage('send'));
    case 'send':
      return text === null || signer === null ? (
        <main className="room" />
      ) : (
        <SendBack title={text.title} onBack={toList} onReason={(reason) => decide(signer, reason)} />
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
          onChoose={choose}
          onWhole={() => setPage('whole')}
          onApprove={() => (signer === null ? setPage('sign-to-approve') : decide(signer, null))}
          onSendBack={() => setPage(signer === null ? 'sign-to-send' : 'send')}
          onDays={() => setPage('days')}
        />
      );
  }
}

const nothingWaits: Waiting = { texts: [], sentBack: [], approved: 0 };
