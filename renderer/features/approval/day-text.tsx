import type { DayItem } from '#contract/staff-approval.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { RoomPage } from '#ui/behind/room-page.tsx';
import { Pill } from '#ui/button.tsx';

/** The exact words of a text as they were on a day. */
export function DayText(props: {
  readonly item: DayItem;
  /** Who had approved it. */
  readonly said: string;
  readonly onBack: () => void;
}) {
  const { day: words } = useStaffWords().approval;
  const { item, said } = props;
  const back = (
    <Pill tone="card" glyph="back" onPress={props.onBack}>
      {words.backToDay}
    </Pill>
  );
  return (
    <RoomPage pageKey="day-text" title={item.title} lead={said} actions={back}>
      {item.blocks
        .filter(({ style }) => style !== 'title')
        .map(({ style, text }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order
          <p key={i} className="marked-block" lang={item.language} data-style={style}>
            {text}
          </p>
        ))}
    </RoomPage>
  );
}
