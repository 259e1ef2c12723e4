import './figures.css';

/** A number that stands for itself. */
export interface FigureNumber {
  readonly key: string;
  readonly written: string;
  /** What it counts, in a few words. */
  readonly says: string;
  readonly beside?: string | undefined;
}

/** Large numbers side by side, in the order in which people go from one to the next. */
export function Figures({ figures }: { readonly figures: readonly FigureNumber[] }) {
  return (
    <ul className="figures">
      {figures.map(({ key, written, says, beside }) => (
        <li key={key}>
          <b>{written}</b> <span>{says}</span> {beside !== undefined && <small>{beside}</small>}
        </li>
      ))}
    </ul>
  );
}
