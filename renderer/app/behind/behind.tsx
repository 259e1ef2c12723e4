import { useMemo, useState } from 'react';
import type { Documents } from '#app/documents.ts';
import type { ScreenClient } from '#client/screen-client.ts';
import type { LocalDate, Snapshot } from '#contract/model.ts';
import { CodeEntry } from '#features/staff/code-entry.tsx';
import { DoorAway } from '#features/staff/door-away.tsx';
import { PinPad } from '#features/staff/pin-pad.tsx';
import { useDoor } from '#features/staff/use-door.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Kicker } from '#ui/behind/room-page.tsx';
import { PageMemory } from '#ui/pages/page-memory.ts';
import { useNewScreen } from '#ui/use-new-screen.ts';
import { Frame } from './frame.tsx';
import { useClosing } from './use-closing.ts';
import './behind.css';

const padMs = 60_000; // a pad hides help from whoever waits: it goes sooner than a room
const insideMs = 120_000; // 2 min

/** What is behind the wall, from the pad to the rooms. Loaded when the corner is held. */
export function Behind(props: {
  readonly client: ScreenClient;
  readonly snapshot: Snapshot;
  readonly today: LocalDate;
  readonly documents: Documents;
  readonly onClose: () => void;
}) {
  const { client } = props;
  const { frame } = useStaffWords();
  const { door, knock, signIn, enter } = useDoor(client.runStaffCommand);
  const turned = useMemo(() => new Map<string, number>(), []); // which page of each room, while the door is open
  const [isForgotten, setIsForgotten] = useState(false);
  const close = () => {
    client.runStaffCommand({ kind: 'close-door' }).catch(() => undefined); // it closes by itself soon after
    props.onClose();
  };
  const closesInS = useClosing({
    afterMs: door.kind === 'locked' && !isForgotten ? padMs : insideMs,
    onClose: close,
    onSign: () => {
      if (door.kind === 'open' || door.kind === 'unset')
        client.runStaffCommand({ kind: 'keep-open' }).catch(() => undefined); // the next answer says how it stands
    },
  });
  useNewScreen(`${door.kind} ${isForgotten}`);
  const kicker = frame.kicker(
    props.snapshot.practice.name,
    frame.role[door.kind === 'open' ? door.role : 'owner'],
  );

  switch (door.kind) {
    case 'opening':
      return <main className="behind" aria-busy="true" />;
    case 'away':
      return (
        <div className="behind">
          <DoorAway onAgain={knock} onClose={close} />
        </div>
      );
    case 'locked':
      return (
        <div className="behind">
          {isForgotten ? (
            <CodeEntry
              isWrong={door.isWrong}
              onCode={(code) => signIn({ kind: 'sign-in-with-code', code })}
              onBack={() => setIsForgotten(false)}
            />
          ) : (
            <PinPad
              door={door}
              onPin={(pin) => signIn({ kind: 'sign-in', pin })}
              onClose={close}
              onForgotten={() => setIsForgotten(true)}
            />
          )}
        </div>
      );
    case 'unset':
    case 'open':
      return (
        <PageMemory value={turned}>
          <Kicker value={kicker}>
            <Frame
              {...props}
              role={door.kind === 'open' ? door.role : 'owner'}
              mustSetUp={door.kind === 'unset' ? 'all' : door.mustSetPins ? 'pins' : null}
              closesInS={closesInS}
              onEnter={enter}
              onLocked={knock}
              onClose={close}
            />
          </Kicker>
        </PageMemory>
      );
  }
}
