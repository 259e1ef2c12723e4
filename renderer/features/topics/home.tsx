import { useRef } from 'react';
import type { ExerciseCard, ItemRef, Snapshot, TopicCard } from '#contract/model.ts';
import { pick, useSpeech } from '#i18n/words.ts';
import { Cards } from '#ui/card.tsx';
import { useEvenColumns } from '#ui/fit/use-even-columns.ts';
import { Pages } from '#ui/pages/pages.tsx';
import { HomeLow } from './home-low.tsx';
import './home.css';
import { spoken } from '#i18n/direction.ts';

/** Every topic and exercise as a large card, in the practice's groups. */
export function Home(props: {
  readonly snapshot: Snapshot;
  readonly pictureUrl: (path: string) => string;
  readonly onOpen: (item: ItemRef) => void;
  /** Everything to touch lies in the lowest third. */
  readonly isLow: boolean;
}) {
  const speech = useSpeech();
  const groups = groupsOf(props.snapshot);
  if (props.isLow) {
    const cards = groups.flatMap((group) => group.cards);
    return <HomeLow cards={cards} pictureUrl={props.pictureUrl} onOpen={props.onOpen} />;
  }
  return (
    <main className="home">
      <Pages pageKey="home">
        <h1>{speech.words.homeTitle}</h1>
        <Groups groups={groups} pictureUrl={props.pictureUrl} onOpen={props.onOpen} />
      </Pages>
    </main>
  );
}

function Groups(props: {
  readonly groups: readonly GroupOfCards[];
  readonly pictureUrl: (path: string) => string;
  readonly onOpen: (item: ItemRef) => void;
}) {
  const { groups, pictureUrl, onOpen } = props;
  const box = useRef<HTMLDivElement>(null);
  useEvenColumns(box, groups.map(({ id, cards }) => `${id} ${cards.length}`).join());
  return (
    <div className="home-groups" ref={box}>
      {groups.map((group) => (
        <section key={group.id} className="home-group">
          <GroupTitle titles={group.titles} />
          <Cards cards={group.cards} pictureUrl={pictureUrl} onOpen={onOpen} />
        </section>
      ))}
    </div>
  );
}

function GroupTitle({ titles }: Pick<GroupOfCards, 'titles'>) {
  const { text, language } = pick(titles, useSpeech());
  return <h2 {...spoken(language)}>{text}</h2>;
}

interface GroupOfCards {
  readonly id: string;
  readonly titles: Snapshot['groups'][number]['titles'];
  readonly cards: readonly (TopicCard | ExerciseCard)[];
}

/** The groups that hold anything, in the practice's order. */
function groupsOf(snapshot: Snapshot): readonly GroupOfCards[] {
  const cards = [...snapshot.topics, ...snapshot.exercises];
  return snapshot.groups
    .map((group) => ({ ...group, cards: cards.filter((card) => card.group === group.id) }))
    .filter((group) => group.cards.length > 0);
}
