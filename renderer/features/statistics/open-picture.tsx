import { useState } from 'react';
import type { ItemRef } from '#contract/model.ts';
import type { ItemStatistics } from '#contract/staff-statistics.ts';
import { changeOfItem } from '#core/statistics/change.ts';
import { Pill } from '#ui/button.tsx';
import { Bars } from '#ui/charts/bars.tsx';
import type { TableData } from '#ui/charts/data-table.tsx';
import { Picture, type PictureProps } from './picture.tsx';
import type { Telling } from './telling.ts';

/** As many as stand on one page with the headline, or beside it; the others are one touch away. */
const firstSeen = { standing: 6, lying: 5 };

/** What people open, of that what they read, and the change. A touch leads to the item's story. */
export function OpenPicture({
  statistics,
  telling,
  onItem,
}: PictureProps & { readonly onItem: (item: ItemRef) => void }) {
  const { words } = telling;
  const [isAll, setIsAll] = useState(false);
  const items = statistics.items.filter(({ item, now }) => item.kind !== 'notice' && now !== null);
  const firstCount = firstSeen[window.matchMedia('(orientation: landscape)').matches ? 'lying' : 'standing'];
  const seen = isAll ? items : items.slice(0, firstCount);
  const { from, to } = statistics.days;
  const days = words.days(telling.day(from), telling.day(to));
  const said = [words.openSaid(days), telling.against(), words.touchForStory].join(' ');
  return (
    <Picture
      heading={words.openTitle}
      said={items.length === 0 ? words.openNone : said}
      table={tableOf(statistics.items, telling)}
    >
      <Bars
        bars={seen.map((item) => barOf(item, telling, () => onItem(item.item)))}
        most={items[0]?.now?.opened ?? 1}
      />
      {items.length > firstCount && (
        <div className="stats-more">
          <Pill onPress={() => setIsAll(!isAll)}>
            {isAll ? words.openFewer : words.openAll(items.length)}
          </Pill>
        </div>
      )}
    </Picture>
  );
}

function barOf(item: ItemStatistics, telling: Telling, onPress: () => void) {
  const change = changeOfItem(item, telling.comparable);
  const name = telling.titleOf(item);
  const opened = telling.number(item.now?.opened ?? null);
  const read = telling.number(item.now?.read ?? null);
  return {
    key: `${item.item.kind} ${item.item.id}`,
    name,
    amount: item.now?.opened ?? 0,
    part: item.now?.read ?? 0,
    written: opened,
    beside: telling.change(change),
    heard: telling.words.openHeard(name, opened, read, telling.heard(change)),
    onPress,
  };
}

/** All that was counted, also of what is gone. */
function tableOf(items: readonly ItemStatistics[], telling: Telling): TableData {
  const { words, number } = telling;
  return {
    head: [words.item, words.shown, words.opened, words.before, words.read, words.taken],
    rows: items.map((item) => ({
      key: `${item.item.kind} ${item.item.id}`,
      cells: [
        telling.titleOf(item),
        item.now === null ? words.gone : number(item.now.shown),
        item.now === null ? '0' : number(item.now.opened),
        telling.comparable ? number(item.before === null ? 0 : item.before.opened) : '',
        item.now === null ? '0' : number(item.now.read),
        item.now === null ? '0' : number(item.now.taken),
      ],
    })),
  };
}
