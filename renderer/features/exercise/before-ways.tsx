import type { ExerciseDocument } from '#contract/model.ts';
import { useOpenedWords } from '#i18n/opened/words.ts';
import { Pill, Round } from '#ui/button.tsx';
import type { BeforeSheet } from './before-cards.ts';

/** What is known before an exercise, and where it leads. */
export interface BeforeProps {
  readonly document: ExerciseDocument;
  /** The drawing that stands for the exercise; null where it has none. */
  readonly motif: string | null;
  readonly isStill: boolean;
  /** In still pictures or in moving ones. */
  readonly onStart: (isStill: boolean) => void;
  readonly onHelp: () => void;
  readonly onHome: () => void;
  /** Back to where the version was chosen; null where there is one only. */
  readonly onChooseAgain: (() => void) | null;
}

/** A sheet among all of them. */
export interface SheetPlace {
  readonly sheet: BeforeSheet;
  /** From 0. */
  readonly place: number;
  readonly count: number;
  readonly onTurn: (place: number) => void;
}

type Ways = BeforeProps & SheetPlace;

/** Back, away and on from a sheet. */
export function BeforeWays(props: Ways) {
  const words = useOpenedWords();
  return (
    <nav className="before-ways" aria-label={words.waysOn}>
      <WayBack {...props} />
      <OtherWay {...props} />
      <WayOn {...props} />
    </nav>
  );
}

function WayBack(props: Ways) {
  const words = useOpenedWords();
  const { place, onHome, onChooseAgain, onTurn } = props;
  if (place > 0) return <Round label={words.goBack} glyph="back" onPress={() => onTurn(place - 1)} />;
  return onChooseAgain === null ? (
    <Round label={words.allQuestions} glyph="back" onPress={onHome} />
  ) : (
    <Round label={words.goBack} glyph="back" onPress={onChooseAgain} />
  );
}

/** For whoever cannot agree. */
function OtherWay(props: Ways) {
  const words = useOpenedWords();
  switch (props.sheet.kind) {
    case 'never':
    case 'ask':
      return <Pill onPress={props.onHome}>{words.oneOfThese}</Pill>;
    case 'stop':
      return <Pill onPress={props.onHelp}>{words.whenToGetHelp}</Pill>;
    case 'need':
      return null;
  }
}

/** For whoever agrees: to the next sheet, or on the last one to the demonstration, in either kind of picture. */
function WayOn(props: Ways) {
  const words = useOpenedWords();
  const { isStill, onStart, sheet, place, count, onTurn } = props;
  const isLast = place === count - 1;
  const followAlong = isStill ? words.startExercise : words.followAlong;
  const agreed = {
    never: words.noneOfThese,
    ask: words.noneOrAsked,
    stop: words.iWill,
    need: isLast ? followAlong : words.furtherOn,
  };
  return (
    <>
      {isLast && (
        <Pill onPress={() => onStart(!isStill)}>{isStill ? words.movingPictures : words.stillPictures}</Pill>
      )}
      <Pill tone="sun" onPress={() => (isLast ? onStart(isStill) : onTurn(place + 1))}>
        {agreed[sheet.kind]}
      </Pill>
    </>
  );
}
