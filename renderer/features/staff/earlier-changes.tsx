import type { Ask } from '#client/screen-client.ts';
import type { ReleaseEntry } from '#contract/staff-content.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { formatDate, useSpeech } from '#i18n/words.ts';
import { Fact } from '#ui/behind/choice.tsx';
import { RoomPage } from '#ui/behind/room-page.tsx';
import { Pill } from '#ui/button.tsx';
import { useLoaded } from '#ui/use-loaded.ts';

/** The changes that are kept on this computer, the newest first. */
export function EarlierChanges(props: { readonly ask: Ask; readonly onBack: () => void }) {
  const { wall, frame } = useStaffWords();
  const { language } = useSpeech();
  const loaded = useLoaded('releases', async () => {
    const answer = await props.ask({ kind: 'list-releases' });
    return answer.kind === 'releases' ? answer.releases : [];
  });
  const releases = loaded.kind === 'here' ? loaded.value : [];
  const said = ({ added, changed, gone, isCurrent }: ReleaseEntry) =>
    `${wall.counts(added, changed, gone)}${isCurrent ? `, ${wall.isOnWall}` : ''}`;
  return (
    <RoomPage
      pageKey="earlier"
      title={wall.earlierTitle}
      lead={
        loaded.kind === 'coming' ? frame.coming : releases.length === 0 ? wall.earlierNone : wall.earlierLead
      }
      actions={
        <Pill tone="card" glyph="back" onPress={props.onBack}>
          {frame.back}
        </Pill>
      }
    >
      {releases.map((release) => {
        const [day = '', time = ''] = release.madeAt.split('T');
        return (
          <Fact
            key={`${release.madeAt} ${release.revision}`}
            name={`${formatDate(day, language)}, ${time}`}
            said={said(release)}
          />
        );
      })}
    </RoomPage>
  );
}
