import { type ReactNode, useState } from 'react';
import type { Statistics } from '#contract/staff-statistics.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { RoomSection } from '#ui/behind/room-page.tsx';
import { Pill } from '#ui/button.tsx';
import { DataTable, type TableData } from '#ui/charts/data-table.tsx';
import type { Telling } from './telling.ts';

/** What every picture is drawn from. */
export interface PictureProps {
  readonly statistics: Statistics;
  readonly telling: Telling;
}

/** A picture under its heading, and the same numbers as a table; the button beside the heading changes between them. */
export function Picture(props: {
  readonly heading: string;
  readonly said: string;
  readonly table: TableData;
  readonly children: ReactNode;
}) {
  const { statistics: words } = useStaffWords();
  const [isTable, setIsTable] = useState(false);
  return (
    <RoomSection heading={props.heading} said={props.said} isWhole={!isTable}>
      <div className="stats-switch">
        <Pill onPress={() => setIsTable(!isTable)}>{isTable ? words.asPicture : words.asTable}</Pill>
      </div>
      {isTable ? <DataTable table={props.table} name={props.heading} /> : props.children}
    </RoomSection>
  );
}
