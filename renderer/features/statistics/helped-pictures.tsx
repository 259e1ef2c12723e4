import type { Comfort } from '#contract/model.ts';
import { changeOfCount } from '#core/statistics/change.ts';
import { comfortSums } from '#core/statistics/statistics-ports.ts';
import { Bars } from '#ui/charts/bars.tsx';
import { Picture, type PictureProps } from './picture.tsx';

/** In which languages people read. */
export function LanguagePicture({ statistics, telling }: PictureProps) {
  const { words, number, comparable } = telling;
  const rows = statistics.languages.map(({ language, now, before }) => {
    const change = changeOfCount(now.opened ?? 0, before.opened ?? 0, comparable);
    return { language, name: nameOf(language), now, before, change };
  });
  return (
    <Picture
      heading={words.languageTitle}
      said={words.languageSaid}
      table={{
        head: [words.language, words.opened, words.before, words.read],
        rows: rows.map(({ language, name, now, before }) => ({
          key: language,
          cells: [
            name,
            number(now.opened ?? 0),
            comparable ? number(before.opened ?? 0) : '',
            number(now.read ?? 0),
          ],
        })),
      }}
    >
      <Bars
        bars={rows.map(({ language, name, now, change }) => ({
          key: language,
          name,
          amount: now.opened ?? 0,
          part: now.read ?? 0,
          written: number(now.opened ?? 0),
          beside: telling.change(change),
          heard: words.amountHeard(name, number(now.opened ?? 0), telling.heard(change)),
        }))}
      />
    </Picture>
  );
}

/** What people turned on for themselves. */
export function ComfortPicture({ statistics, telling }: PictureProps) {
  const { words, number, comparable } = telling;
  const { now, before } = statistics.use;
  const comforts = Object.keys(comfortSums) as Comfort[]; // the keys of that very table
  const rows = comforts.map((comfort) => ({
    comfort,
    name: words.comfort[comfort],
    count: now.comforts[comfort],
    countBefore: before.comforts[comfort],
    change: changeOfCount(now.comforts[comfort], before.comforts[comfort], comparable),
  }));
  return (
    <Picture
      heading={words.helpedTitle}
      said={words.helpedSaid(number(now.visits), now.visits === 1)}
      table={{
        head: [words.comfortColumn, words.visits, words.before],
        rows: rows.map(({ comfort, name, count, countBefore }) => ({
          key: comfort,
          cells: [name, number(count), comparable ? number(countBefore) : ''],
        })),
      }}
    >
      <Bars
        most={now.visits}
        bars={rows.map(({ comfort, name, count, change }) => ({
          key: comfort,
          name,
          amount: count ?? 0,
          part: count ?? 0,
          written: number(count),
          beside: telling.change(change),
          heard: words.amountHeard(name, number(count), telling.heard(change)),
        }))}
      />
    </Picture>
  );
}

/** A language in its own words, as on the wall: "Deutsch". */
function nameOf(language: string): string {
  const own = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return own.slice(0, 1).toLocaleUpperCase(language) + own.slice(1);
}
