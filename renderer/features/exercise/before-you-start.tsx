import { useState } from 'react';
import type { ExerciseDocument } from '#contract/model.ts';
import { useOpenedWords } from '#i18n/opened/words.ts';
import { Pill, Round } from '#ui/button.tsx';
import { inSheets, splitSheet } from '#ui/fit/sheets.ts';
import { useNewScreen } from '#ui/use-new-screen.ts';
import { type BeforeCard, beforeCards } from './before-cards.ts';
import { Points } from './points.tsx';
import './before-you-start.css';

/** How many points are on each sheet of a card; on one, where nothing is said. */
type Sheets = Partial<Record<BeforeCard['kind'], readonly number[]>>;

/**
 * Whom it is not for, when to stop, what is needed: one thing at a time, each to be answered. Nobody sees the
 * demonstration without passing here.
 */
export function BeforeYouStart(props: {
  readonly document: ExerciseDocument;
  readonly isStill: boolean;
  /** In still pictures or in moving ones. */
  readonly onStart: (isStill: boolean) => void;
  readonly onHelp: () => void;
  readonly onHome: () => void;
  /** Back to where the version was chosen; null where there is one only. */
  readonly onChooseAgain: (() => void) | null;
}) {
  const words = useOpenedWords();
  const [place, setPlace] = useState(0);
  useNewScreen(`before ${place}`);
  const { document, isStill, onStart, onHelp, onHome, onChooseAgain } = props;
  const [sheets, setSheets] = useState<Sheets>({});
  const whole = beforeCards(document);
  const sizesOf = ({ kind, points }: BeforeCard) => sheets[kind] ?? [points.length];
  const cards = whole.flatMap((each) =>
    inSheets(each.points, sizesOf(each)).map((points) => ({ ...each, points })),
  );
  const card = cards[place];
  if (card === undefined) return null;
  const isLast = place === cards.length - 1;
  const followAlong = isStill ? words.startExercise : words.followAlong;
  const agreed = {
    never: words.noneOfThese,
    ask: words.noneOrAsked,
    stop: words.iWill,
    need: isLast ? followAlong : words.furtherOn,
  };
  const titles = {
    never: words.notForYouIf,
    ask: words.askFirst,
    stop: words.stopIf,
    need: words.youNeed,
  };
  return (
    <div className="before" data-card={card.kind} data-place={place}>
      <Points
        key={`${place} ${card.points.length}`}
        kicker={words.beforeYouStart(document.title, place + 1, cards.length)}
        title={titles[card.kind]}
        points={card.points}
        hint={card.kind === 'ask' ? words.notSure : null}
        language={document.language}
        isWhole={card.kind !== 'ask'}
        onTight={() => {
          const each = whole.find(({ kind }) => kind === card.kind) ?? card;
          const first = cards.findIndex(({ kind }) => kind === card.kind);
          setSheets({ ...sheets, [card.kind]: splitSheet(each.points, sizesOf(each), place - first) });
        }}
      />
      <nav className="before-ways" aria-label={words.waysOn}>
        {place === 0 && onChooseAgain === null ? (
          <Round label={words.allQuestions} glyph="back" onPress={onHome} />
        ) : (
          <Round
            label={words.goBack}
            glyph="back"
            onPress={() => (place === 0 ? onChooseAgain?.() : setPlace(place - 1))}
          />
        )}
        <OtherWay card={card} onHelp={onHelp} onHome={onHome} />
        {isLast && (
          <Pill onPress={() => onStart(!isStill)}>
            {isStill ? words.movingPictures : words.stillPictures}
          </Pill>
        )}
        <Pill tone="sun" onPress={() => (isLast ? onStart(isStill) : setPlace(place + 1))}>
          {agreed[card.kind]}
        </Pill>
      </nav>
    </div>
  );
}

/** For whoever cannot agree. */
function OtherWay(props: {
  readonly card: BeforeCard;
  readonly onHelp: () => void;
  readonly onHome: () => void;
}) {
  const words = useOpenedWords();
  switch (props.card.kind) {
    case 'never':
    case 'ask':
      return <Pill onPress={props.onHome}>{words.oneOfThese}</Pill>;
    case 'stop':
      return <Pill onPress={props.onHelp}>{words.whenToGetHelp}</Pill>;
    case 'need':
      return null;
  }
}
