import { createContext, type ReactNode, useContext } from 'react';
import { Pages } from '#ui/pages/pages.tsx';
import './room-page.css';

/** Whose wall it is and who has opened it, above the title of every room. The frame gives it. */
export const Kicker = createContext<string>('');

/**
 * A room as whole pages with buttons to turn them: a sentence first, then what it is about. Lying it is a spread of two
 * pages, as a book has them, so that lines stay short. Sections are broken where they can be.
 */
export function RoomPage(props: {
  /** Names the room: its page is kept while the door is open. */
  readonly pageKey: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** Buttons that stay below, whatever page is seen. */
  readonly actions?: ReactNode;
}) {
  const kicker = useContext(Kicker);
  return (
    <main className="room">
      <Pages pageKey={props.pageKey} actions={props.actions}>
        <header className="room-head">
          <p className="room-kicker">{kicker}</p>
          <h1>{props.title}</h1>
          {props.lead !== undefined && <p className="room-lead">{props.lead}</p>}
        </header>
        {props.children}
      </Pages>
    </main>
  );
}

/** A part of a room: its heading, a sentence below it, and what it shows. */
export function RoomSection(props: {
  readonly heading: string;
  readonly said?: ReactNode;
  /** It stands on one page: a picture with its heading. */
  readonly isWhole?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <section className="room-section" data-whole={props.isWhole}>
      <h2>{props.heading}</h2>
      {props.said !== undefined && <p className="room-said">{props.said}</p>}
      {props.children}
    </section>
  );
}
