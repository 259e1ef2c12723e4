import type { ExerciseCard, ExerciseDocument } from '#contract/model.ts';
import { spoken } from '#i18n/direction.ts';
import { useOpenedWords } from '#i18n/opened/words.ts';
import { Colophon } from '#ui/colophon.tsx';
import { Pages } from '#ui/pages/pages.tsx';
import { Text } from '#ui/text.tsx';
import { WaysOut } from '#ui/ways-out.tsx';

/** How to go on at home, in full, and what it rests on. */
export function GoOn(props: {
  readonly card: ExerciseCard;
  readonly document: ExerciseDocument;
  readonly pictureUrl: (path: string) => string;
  readonly onBack: () => void;
  readonly onHelp: () => void;
}) {
  const words = useOpenedWords();
  const { card, document, onBack, onHelp } = props;
  return (
    <Pages pageKey="done" actions={<WaysOut back={words.goBack} onBack={onBack} onHelp={onHelp} />}>
      <div className="go-on" {...spoken(document.language)}>
        <p className="exercise-kicker">{document.title}</p>
        <h1>{words.goOnAtHome}</h1>
        <Text tree={document.body} language={document.language} pictureUrl={props.pictureUrl} />
        {document.guidelineNote !== null && <p>{document.guidelineNote}</p>}
        <Colophon
          standing={card.texts[document.language]?.standing}
          reviewed={document.reviewed}
          sources={document.sources}
        />
      </div>
    </Pages>
  );
}
