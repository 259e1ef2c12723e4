import { useState } from 'react';
import type { Ask } from '#client/screen-client.ts';
import type { Role } from '#contract/staff-door.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Choice, Fact } from '#ui/behind/choice.tsx';
import { Question } from '#ui/behind/question.tsx';
import { RoomPage, RoomSection } from '#ui/behind/room-page.tsx';
import { Pill } from '#ui/button.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { useNewScreen } from '#ui/use-new-screen.ts';
import { HealthLines } from './health-lines.tsx';
import { NewVersion } from './new-version.tsx';
import { type SettingRow, settingRows } from './setting-rows.ts';
import { useSaving } from './use-saving.ts';

/** The room of this kiosk: how it is, what is set on it, each setting a page of its own; and its end. */
export function ThisKiosk(props: { readonly ask: Ask; readonly role: Role }) {
  const { ask } = props;
  const { kiosk, settings: words, frame } = useStaffWords();
  const isOwner = props.role === 'owner';
  const [open, setOpen] = useState<SettingRow | null>(null);
  const [saves, setSaves] = useState(0);
  const [isEnding, setIsEnding] = useState<'no' | 'asked' | 'ending'>('no');
  const { send } = useSaving(ask);
  const settings = useLoaded(`settings ${saves}`, async () => {
    const answer = await ask({ kind: 'read-settings' });
    return answer.kind === 'settings' ? answer : null;
  });
  const health = useLoaded('health', async () => {
    const answer = await ask({ kind: 'describe-health' });
    return answer.kind === 'health' ? answer.health : null;
  });
  useNewScreen(`this-kiosk ${open?.id} ${saves}`);
  const set = settings.kind === 'here' ? settings.value : null;
  const well = health.kind === 'here' ? health.value : null;

  if (open !== null && set !== null) {
    const back = () => setOpen(null);
    const done = () => {
      setSaves(saves + 1);
      setOpen(null);
    };
    return <open.Editor ask={ask} state={set} onBack={back} onDone={done} />;
  }
  return (
    <>
      <RoomPage
        pageKey="kiosk"
        title={well?.headline ?? (health.kind === 'coming' ? frame.coming : frame.room.kiosk)}
      >
        {well && (
          <RoomSection heading={kiosk.healthTitle}>
            <HealthLines health={well} />
          </RoomSection>
        )}
        {isOwner && <NewVersion ask={ask} />}
        {set && (
          <RoomSection heading={kiosk.settingsTitle} {...(isOwner ? {} : { said: kiosk.settingsForOwner })}>
            {settingRows.map((row) =>
              isOwner ? (
                <Choice
                  key={row.id}
                  name={row.name(words)}
                  said={row.said(set, words)}
                  onPress={() => setOpen(row)}
                />
              ) : (
                <Fact key={row.id} name={row.name(words)} said={row.said(set, words)} />
              ),
            )}
          </RoomSection>
        )}
        {isOwner && (
          <RoomSection heading={kiosk.endTitle} said={isEnding === 'ending' ? kiosk.ending : kiosk.endText}>
            <Pill tone="ink" onPress={() => setIsEnding('asked')}>
              {kiosk.end}
            </Pill>
          </RoomSection>
        )}
      </RoomPage>
      {isEnding === 'asked' && (
        <Question
          title={kiosk.endAsk}
          text={kiosk.endText}
          yes={kiosk.endYes}
          no={frame.cancel}
          onNo={() => setIsEnding('no')}
          onYes={() => {
            setIsEnding('ending');
            send({ kind: 'end-foyer' }, () => undefined);
          }}
        />
      )}
    </>
  );
}
