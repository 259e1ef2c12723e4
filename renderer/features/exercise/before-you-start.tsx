import { useState } from 'react';
import { useOpenedWords } from '#i18n/opened/words.ts';
import { splitSheet } from '#ui/fit/sheets.ts';
import { useNewScreen } from '#ui/use-new-screen.ts';
import { type BeforeSheet, beforeCards, beforeSheets, placeOf, type SheetSizes } from './before-cards.ts';
import { type BeforeProps, BeforeWays, type SheetPlace } from './before-ways.tsx';
import { Points } from './points.tsx';
import './before-you-start.css';

/**
 * Whom it is not for, when to stop, what is needed: one thing at a time, each to be answered. Nobody sees the
 * demonstration without passing here. All sheets are laid out before the first is seen, so that their number is known.
 */
export function BeforeYouStart(props: BeforeProps) {
  const cards = beforeCards(props.document);
  const [sizes, setSizes] = useState<SheetSizes>({});
  const [at, setAt] = useState<BeforeSheet | null>(null);
  const sheets = beforeSheets(cards, sizes);
  const now = placeOf(sheets, at);
  useNewScreen(`before ${now}`);
  const split = ({ kind, first }: BeforeSheet) =>
    setSizes((before) => {
      const { points = [] } = cards.find((card) => card.kind === kind) ?? {};
      return { ...before, [kind]: splitSheet(points, before[kind] ?? [points.length], first) };
    });
  return (
    <div className="before-sheets">
      {sheets.map((sheet, place) => (
        <Sheet
          {...props}
          key={`${sheet.kind} ${sheet.first} ${sheet.points.length}`}
          sheet={sheet}
          place={place}
          count={sheets.length}
          isNow={place === now}
          onTurn={(to) => setAt(sheets[to] ?? null)}
          onTight={() => split(sheet)}
        />
      ))}
    </div>
  );
}

function Sheet(props: BeforeProps & SheetPlace & { readonly isNow: boolean; readonly onTight: () => void }) {
  const words = useOpenedWords();
  const { document, motif, sheet, place, count, isNow, onTight } = props;
  const titles = {
    never: words.notForYouIf,
    ask: words.askFirst,
    stop: words.stopIf,
    need: words.youNeed,
  };
  return (
    <div
      className="before"
      data-card={sheet.kind}
      data-place={place}
      inert={!isNow}
      style={isNow ? {} : { visibility: 'hidden' }}
    >
      <Points
        kicker={words.beforeYouStart(document.title, place + 1, count)}
        title={titles[sheet.kind]}
        points={sheet.points}
        hint={sheet.kind === 'ask' ? words.notSure : null}
        motif={{ never: motif, ask: 'bell', stop: null, need: motif }[sheet.kind]}
        language={document.language}
        isWhole={sheet.kind !== 'ask'}
        onTight={onTight}
      />
      <BeforeWays {...props} />
    </div>
  );
}
