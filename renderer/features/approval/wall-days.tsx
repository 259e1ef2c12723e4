import { useState } from 'react';
import type { LocalDate } from '#contract/model.ts';
import type { DayItem } from '#contract/staff-approval.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { formatDate } from '#i18n/words.ts';
import { Choice } from '#ui/behind/choice.tsx';
import { type TellableWords, Told } from '#ui/behind/panel.tsx';
import { RoomPage } from '#ui/behind/room-page.tsx';
import { useDoing } from '#ui/behind/use-doing.ts';
import { Pill } from '#ui/button.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import { useNewScreen } from '#ui/use-new-screen.ts';
import type { ApprovalProps } from './approval-props.ts';
import { DayPicker } from './day-picker.tsx';
import { DayText } from './day-text.tsx';

/** Any day answers what was on the wall, word for word, and who had approved it. */
export function WallDays(
  props: Pick<ApprovalProps, 'ask' | 'today' | 'language'> & { readonly onBack: () => void },
) {
  const { ask, today, language } = props;
  const { day: words } = useStaffWords().approval;
  const [date, setDate] = useState<LocalDate>(today);
  const [open, setOpen] = useState<DayItem | null>(null);
  const [told, setTold] = useState<{ readonly date: string; readonly words: TellableWords | string } | null>(
    null,
  );
  const { run } = useDoing();
  const loaded = useLoaded(date, async () => {
    const answer = await ask({ kind: 'describe-day', date });
    if (answer.kind === 'day') return { items: answer.day.items, because: null };
    return { items: null, because: answer.kind === 'not-done' ? answer.because : null };
  });
  useNewScreen(open === null ? 'day' : 'text');
  const written = formatDate(date, language);
  const save = () =>
    run(async () => {
      const answer = await ask({ kind: 'save-day', date, folder: null });
      if (answer.kind === 'day-saved') setTold({ date, words: words.saved(answer.path, answer.approvals) });
      if (answer.kind === 'not-done') setTold({ date, words: answer.because });
    });

  if (open !== null)
    return <DayText item={open} said={standing(open, language, words)} onBack={() => setOpen(null)} />;
  const value = loaded.kind === 'here' ? loaded.value : null;
  return (
    <RoomPage
      pageKey={`day ${date}`}
      title={words.title(written)}
      lead={value?.items ? words.lead(value.items.length) : undefined}
      actions={
        <>
          <Pill tone="card" glyph="back" onPress={props.onBack}>
            {words.back}
          </Pill>
          {value?.items && <Pill onPress={save}>{words.save}</Pill>}
        </>
      }
    >
      <section className="room-section">
        <DayPicker date={date} today={today} onDate={setDate} />
      </section>
      {told?.date === date &&
        (typeof told.words === 'string' ? (
          <p className="room-section" role="status">
            {told.words}
          </p>
        ) : (
          <Told words={told.words} isAnswer />
        ))}
      {value?.because && <Told words={value.because} />}
      {value?.items?.map((item) => (
        <Choice
          key={`${item.item.kind} ${item.item.id} ${item.language} ${item.from}`}
          name={item.title}
          said={standing(item, language, words)}
          onPress={() => setOpen(item)}
        />
      ))}
    </RoomPage>
  );
}

function standing(
  { item, approval, from, until }: DayItem,
  language: ApprovalProps['language'],
  words: ReturnType<typeof useStaffWords>['approval']['day'],
): string {
  const time = words.between(from, until);
  if (item.kind === 'notice') return words.notice + time;
  if (approval === null) return words.notApproved + time;
  return words.approved(approval, formatDate(approval.at.slice(0, 10), language)) + time;
}
