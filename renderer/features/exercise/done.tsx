import { useState } from 'react';
import type { ExerciseCard, ExerciseDocument } from '#contract/model.ts';
import { Figure } from '#figure/figure.tsx';
import { useOpenedWords } from '#i18n/opened/words.ts';
import { Pill } from '#ui/button.tsx';
import { Fit } from '#ui/fit/fit.tsx';
import { TakeAway } from '#ui/take-away.tsx';
import { useNewScreen } from '#ui/use-new-screen.ts';
import { GoOn } from './go-on.tsx';
import { wordsOfStage } from './many-words.ts';
import { StageHead } from './stage-head.tsx';
import { takeHome } from './take-home.ts';
import './stage.css';
import './done.css';
import { spoken } from '#i18n/direction.ts';

const doseSizes = [1.6, 1.45, 1.3, 1.2, 1.1, 1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52] as const;

/** The end: well done, the figure at rest, how much in one sentence, and all of it for a phone's camera. */
export function Done(props: {
  readonly card: ExerciseCard;
  readonly document: ExerciseDocument;
  readonly pictureUrl: (path: string) => string;
  /** The square was opened large. */
  readonly onTake: () => void;
  /** Who it is from, at the end of what a person takes home. */
  readonly signature: string;
  readonly onAgain: () => void;
  readonly onHelp: () => void;
  readonly onHome: () => void;
}) {
  const words = useOpenedWords();
  const [open, setOpen] = useState<'end' | 'square' | 'more'>('end');
  useNewScreen(`done ${open === 'more'}`);
  const { document } = props;
  const { language, motion } = document;
  if (open === 'more') return <GoOn {...props} onBack={() => setOpen('end')} />;
  const takeAway = () => {
    setOpen('square');
    props.onTake();
  };
  return (
    <div className="stage done" data-words={wordsOfStage(document.dose)}>
      <StageHead kicker={document.title} title={words.wellDone} legend={null} language={language} />
      <div className="stage-figure" data-picture>
        <Figure motion={motion} step={document.steps.length - 1} still={0} />
      </div>
      <div className="stage-words">
        <Fit className="done-fit" steps={doseSizes} words={document.dose}>
          <h2>{words.goOnAtHome}</h2>
          <p className="done-dose" {...spoken(language)}>
            {document.dose}
          </p>
        </Fit>
      </div>
      <nav className="stage-ways" aria-label={words.waysOn}>
        <Pill tone="sun" glyph="square" onPress={takeAway}>
          {words.takeItWithYou}
        </Pill>
        <Pill glyph="back" onPress={props.onHome}>
          {words.allQuestions}
        </Pill>
        <Pill glyph="again" onPress={props.onAgain}>
          {words.startAgain}
        </Pill>
        <Pill glyphAfter="on" onPress={() => setOpen('more')}>
          {words.furtherOn}
        </Pill>
      </nav>
      {open === 'square' && (
        <TakeAway parts={takeHome(props, words)} language={language} onClose={() => setOpen('end')} />
      )}
    </div>
  );
}
