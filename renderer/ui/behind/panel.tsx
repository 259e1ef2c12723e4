import type { ReactNode } from 'react';
import './panel.css';

/** A sheet on the paper; in ink for what needs somebody. Never cut by the end of a page. */
export function Panel(props: { readonly tone?: 'card' | 'ink' | 'mist'; readonly children: ReactNode }) {
  return (
    <div className="panel" data-tone={props.tone ?? 'card'}>
      {props.children}
    </div>
  );
}

/** What happened, what it means, and what to do. */
export interface TellableWords {
  /** File and line as the person knows them. */
  readonly place?: string | null;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** Words about something that needs somebody, or that could not be done. Heard at once where they come after a touch. */
export function Told(props: { readonly words: TellableWords; readonly isAnswer?: boolean }) {
  const { place, what, why, todo } = props.words;
  return (
    <div role={props.isAnswer ? 'alert' : undefined}>
      <Panel tone="ink">
        <h3>{what}</h3>
        {place && <p className="panel-place">{place}</p>}
        <p>{why}</p>
        <p>
          <b>{todo}</b>
        </p>
      </Panel>
    </div>
  );
}
