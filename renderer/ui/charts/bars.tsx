import { Pressable } from '#ui/press/pressable.tsx';
import { BarDrawing } from './bar-drawing.tsx';
import './bars.css';
import { spoken } from '#i18n/direction.ts';

/** One amount with its name. */
export interface Bar {
  readonly key: string;
  readonly name: string;
  /** Of the name, where it is not the page's. */
  readonly language?: string;
  readonly amount: number;
  /** How much of it is drawn darker. */
  readonly part?: number;
  /** The amount as it is written. */
  readonly written: string;
  /** Smaller, after it: the change, a share. */
  readonly beside?: string;
  /** The whole row in words, for whoever hears it. */
  readonly heard: string;
  readonly onPress?: () => void;
}

/** Amounts as bars beside their names, the longest as wide as there is room. `most` gives it to several pictures alike. */
export function Bars(props: { readonly bars: readonly Bar[]; readonly most?: number }) {
  const most = props.most ?? Math.max(1, ...props.bars.map(({ amount }) => amount));
  const hasBeside = props.bars.some(({ beside }) => beside !== undefined);
  return (
    <ul className="bars" data-beside={hasBeside || undefined}>
      {props.bars.map((bar) => (
        <li key={bar.key}>
          {bar.onPress ? (
            <Pressable className="bar-row" onPress={bar.onPress}>
              <BarRow bar={bar} most={most} />
            </Pressable>
          ) : (
            <div className="bar-row" data-still="">
              <BarRow bar={bar} most={most} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function BarRow({ bar, most }: { readonly bar: Bar; readonly most: number }) {
  return (
    <>
      <span className="only-heard">{bar.heard}</span>
      <span className="bar-name" {...spoken(bar.language)} aria-hidden="true">
        {bar.name}
      </span>
      <BarDrawing amount={bar.amount} part={bar.part} most={most} />
      <span className="bar-amount" aria-hidden="true">
        {bar.written}
      </span>
      {bar.beside !== undefined && (
        <span className="bar-beside" aria-hidden="true">
          {bar.beside}
        </span>
      )}
    </>
  );
}
