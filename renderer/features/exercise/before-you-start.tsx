import type { ExerciseDocument } from '#contract/model.ts';
import { useSpeech } from '#i18n/words.ts';
import { Pill } from '#ui/button.tsx';
import { Pages } from '#ui/pages/pages.tsx';

/** Who should ask first, when to stop, what is needed. Nobody sees the demonstration without passing here. */
export function BeforeYouStart(props: {
  readonly document: ExerciseDocument;
  readonly isStill: boolean;
  readonly onStart: () => void;
}) {
  const { words } = useSpeech();
  const { document } = props;
  return (
    <div className="before">
      <header lang={document.language}>
        <p className="exercise-kicker">{words.beforeYouStart}</p>
        <h1>{document.title}</h1>
        <p className="before-answer">{document.answer}</p>
      </header>
      <div className="before-page">
        <Pages pageKey="before">
          <div className="before-lists" lang={document.language}>
            <List title={words.stopIf} items={document.stopIf} tone="ink" />
            <List title={words.askFirst} items={document.askFirst} tone="card" />
            <List title={words.youNeed} items={document.need} tone="plain" />
          </div>
        </Pages>
      </div>
      <Pill tone="sun" glyph="play" onPress={props.onStart}>
        {props.isStill ? words.startExercise : words.followAlong}
      </Pill>
    </div>
  );
}

function List(props: {
  readonly title: string;
  readonly items: readonly string[];
  readonly tone: 'ink' | 'card' | 'plain';
}) {
  if (props.items.length === 0) return null;
  return (
    <section className="before-list" data-tone={props.tone}>
      <h2>{props.title}</h2>
      <ul>
        {props.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
