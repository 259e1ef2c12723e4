import { useState } from 'react';
import type { OwnersFolder, SavedEntry } from '#contract/staff-reports.ts';
import { formatMonth } from '#i18n/behind/months.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { formatDate } from '#i18n/words.ts';
import { Choice, Fact } from '#ui/behind/choice.tsx';
import { RoomPage, RoomSection } from '#ui/behind/room-page.tsx';
import { Pill } from '#ui/button.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import type { StatisticsProps } from './chosen-days.ts';
import { Outcome } from './outcome.tsx';
import { periodsToTake } from './periods-to-take.ts';
import { useTaking } from './use-taking.ts';

const formats = ['pdf', 'csv', 'xlsx'] as const;
const mostFolders = 3; // sticks and shares; a page holds no more
const mostBefore = 4;

/** Reports and archives: of which month, where they go, and what was saved before. */
export function TakeAwayPage(props: StatisticsProps & { readonly onBack: () => void }) {
  const { ask, today, language } = props;
  const { saving: words, statistics, frame, settings } = useStaffWords();
  const periods = periodsToTake(today);
  const [period, setPeriod] = useState(periods[0] ?? '');
  const [folder, setFolder] = useState<string | null>(null);
  const { taking, times, isBusy, save, stop } = useTaking(ask);
  const list = useLoaded(`saved ${times}`, async () => {
    const answer = await ask({ kind: 'list-saved' });
    return answer.kind === 'saved-list' ? answer : null;
  });
  const found = useLoaded('folders for reports', async () => {
    const answer = await ask({ kind: 'find-folders', purpose: 'owner' });
    return answer.kind === 'folders' ? answer.folders.filter(({ isUsable }) => isUsable) : [];
  });
  const saved = list.kind === 'here' ? list.value : null;
  const folders = found.kind === 'here' ? found.value.slice(0, mostFolders) : [];
  const nameOf = (one: string) => (one.length === 4 ? words.year(one) : formatMonth(one, language));
  const day = (date: string) => formatDate(date.slice(0, 10), language);
  const wordsOf = (entry: SavedEntry) =>
    `${words.what[entry.what]}, ${entry.what === 'report' ? nameOf(entry.of) : words.upTo(day(entry.of))}`;
  return (
    <RoomPage
      pageKey="take along"
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <Pill tone="card" glyph="back" onPress={props.onBack}>
            {frame.back}
          </Pill>
          {isBusy ? (
            <Pill onPress={stop}>{words.stop}</Pill>
          ) : (
            <>
              <Pill onPress={() => save({ kind: 'save-archive', folder })}>{words.archive}</Pill>
              <Pill tone="sun" onPress={() => save({ kind: 'save-report', period, folder, formats })}>
                {words.report}
              </Pill>
            </>
          )}
        </>
      }
    >
      <Outcome taking={taking} />
      <RoomSection heading={words.of} isWhole>
        <fieldset className="stats-periods" aria-label={statistics.periods}>
          {periods.map((one) => (
            <Pill
              key={one}
              tone={one === period ? 'ink' : 'sand'}
              isOn={one === period}
              onPress={() => setPeriod(one)}
            >
              {nameOf(one)}
            </Pill>
          ))}
        </fieldset>
      </RoomSection>
      <RoomSection heading={words.to} isWhole>
        <Choice
          name={words.usual}
          said={saved && usualPlace(saved.ownersFolder, words, day)}
          isOn={folder === null}
          onPress={() => setFolder(null)}
        />
        {folders.map(({ path, from, name }) => (
          <Choice
            key={path}
            name={`${settings.folder.from[from]}: ${name}`}
            said={path}
            isOn={folder === path}
            onPress={() => setFolder(path)}
          />
        ))}
      </RoomSection>
      <RoomSection
        heading={words.before}
        said={saved?.entries.length === 0 ? words.nothingBefore : undefined}
      >
        {saved?.entries.slice(0, mostBefore).map((entry) => (
          <Fact
            key={`${entry.at} ${entry.what} ${entry.of} ${entry.folder}`}
            name={wordsOf(entry)}
            said={`${day(entry.at)}, ${words.by[entry.by]} · ${words.files(entry.files, entry.folder)}`}
          />
        ))}
      </RoomSection>
    </RoomPage>
  );
}

type SavingWords = ReturnType<typeof useStaffWords>['saving'];

function usualPlace(own: OwnersFolder, words: SavingWords, day: (date: string) => string): string {
  if (own.kind === 'none') return words.usualKiosk;
  return own.kind === 'waits' ? words.waits(own.folder, day(own.since)) : words.usualOwn(own.folder);
}
