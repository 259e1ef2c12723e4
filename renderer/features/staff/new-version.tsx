import { useState } from 'react';
import type { Ask } from '#client/screen-client.ts';
import type { StaffAnswer } from '#contract/staff.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { RoomSection } from '#ui/behind/room-page.tsx';
import { Pill } from '#ui/button.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { useSaving } from './use-saving.ts';

const seenIn = (answer: StaffAnswer) => (answer.kind === 'update' ? answer : null);

/** A new version of Foyer, if one came with the content or on a stick; nothing otherwise. */
export function NewVersion({ ask }: { readonly ask: Ask }) {
  const { kiosk: words } = useStaffWords();
  const [asked, setAsked] = useState(0);
  const found = useLoaded(`update ${asked}`, async () => seenIn(await ask({ kind: 'describe-update' })));
  const { told, send } = useSaving(ask);
  const seen = found.kind === 'here' ? found.value : null;
  if (seen === null || seen.state === 'none') return null;
  const again = () => setAsked(asked + 1);
  const { state, version } = seen;
  return (
    <RoomSection
      heading={words.updateTitle}
      said={told ? `${told.what} ${told.why} ${told.todo}` : seen.sentence}
    >
      {state === 'offered' && version !== null && (
        <Pill onPress={() => send({ kind: 'take-update', version }, again)}>{words.updateTake}</Pill>
      )}
      {state === 'wanted' && (
        <Pill tone="ink" onPress={() => send({ kind: 'drop-update' }, again)}>
          {words.updateDrop}
        </Pill>
      )}
    </RoomSection>
  );
}
