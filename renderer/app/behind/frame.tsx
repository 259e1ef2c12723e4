import { useCallback, useEffect, useState } from 'react';
import type { Documents } from '#app/documents.ts';
import type { Ask, ScreenClient } from '#client/screen-client.ts';
import { KioskError } from '#contract/errors.ts';
import type { LocalDate, Snapshot } from '#contract/model.ts';
import type { Signer } from '#contract/staff-approval.ts';
import { type Role, roles } from '#contract/staff-door.ts';
import { DoorAway } from '#features/staff/door-away.tsx';
import { RoomBar, type RoomName } from '#features/staff/room-bar.tsx';
import { SetUp, type SetUpParts } from '#features/staff/set-up.tsx';
import { useSpeech } from '#i18n/words.ts';
import { useNewScreen } from '#ui/use-new-screen.ts';
import { rooms } from './rooms.tsx';

/** The rooms and their bar, for somebody who is signed in; or setting up, before there is anything to enter. */
export function Frame(props: {
  readonly client: ScreenClient;
  readonly snapshot: Snapshot;
  readonly today: LocalDate;
  readonly documents: Documents;
  readonly role: Role;
  readonly mustSetUp: SetUpParts | null;
  readonly closesInS: number | null;
  readonly onEnter: () => void;
  /** The service no longer knows who this is. */
  readonly onLocked: () => void;
  readonly onClose: () => void;
}) {
  const { client, role, mustSetUp, onLocked } = props;
  const { language } = useSpeech();
  const [now, setNow] = useState<RoomName>('wall');
  const [signer, setSigner] = useState<Signer | null>(null);
  const [decided, setDecided] = useState(0);
  const [isAway, setIsAway] = useState(false);
  const ask = useCallback<Ask>(
    async (command) => {
      try {
        const answer = await client.runStaffCommand(command);
        if (decisions.has(command.kind)) setDecided((times) => times + 1); // one less waits
        return answer;
      } catch (cause) {
        const code = cause instanceof KioskError ? cause.code : 'service-away';
        if (code === 'staff-locked') onLocked();
        else if (code !== 'refused') setIsAway(true); // a refused one is a bug, and logged; the room goes on without it
        throw cause;
      }
    },
    [client, onLocked],
  );
  const pictureUrl = (path: string) => client.content.pictureUrl(props.snapshot.revision, path);
  const mine = rooms.filter(({ least }) => roles.indexOf(role) >= roles.indexOf(least));
  const waiting = useWaiting(ask, mine, `${role} ${now} ${decided} ${props.snapshot.revision}`);
  useNewScreen(`${mustSetUp} ${now} ${isAway}`);
  const row = mine.find(({ name }) => name === now);

  if (isAway)
    return (
      <div className="behind">
        <DoorAway onAgain={() => setIsAway(false)} onClose={props.onClose} />
      </div>
    );
  if (mustSetUp !== null)
    return (
      <div className="behind">
        <SetUp ask={ask} parts={mustSetUp} onDone={props.onEnter} onClose={props.onClose} />
      </div>
    );
  return (
    <div className="behind" data-bar="">
      {row && (
        <row.Room
          {...props}
          key={row.name}
          ask={ask}
          language={language}
          pictureUrl={pictureUrl}
          signer={signer}
          onSigner={setSigner}
        />
      )}
      <RoomBar
        rooms={mine.map(({ name }) => ({ name, waiting: waiting[name] ?? 0 }))}
        now={now}
        closesInS={props.closesInS}
        onRoom={setNow}
        onClose={props.onClose}
      />
    </div>
  );
}

const decisions: ReadonlySet<string> = new Set(['approve', 'send-back']);

/** How many things wait in each room that counts, asked anew for each `key`. */
function useWaiting(ask: Ask, mine: typeof rooms, key: string): Partial<Record<RoomName, number>> {
  const [counts, setCounts] = useState<Partial<Record<RoomName, number>>>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when it is asked
  useEffect(() => {
    for (const { name, countWaiting } of mine)
      countWaiting?.(ask).then(
        (count) => setCounts((before) => ({ ...before, [name]: count })),
        () => undefined, // a number less on the bar; the room itself tells
      );
  }, [ask, key]);
  return counts;
}
