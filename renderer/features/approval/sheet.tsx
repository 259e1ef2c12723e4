import { type ReactNode, useContext } from 'react';
import { Kicker } from '#ui/behind/room-page.tsx';
import './sheet.css';

/** A page of its own for one question: what is asked, the answers, and the ways on below. */
export function Sheet(props: {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  readonly ways: ReactNode;
}) {
  const kicker = useContext(Kicker);
  return (
    <main className="sheet">
      <header>
        <p className="room-kicker">{kicker}</p>
        <h1>{props.title}</h1>
        <p className="sheet-lead">{props.lead}</p>
      </header>
      <div className="sheet-body">{props.children}</div>
      <div className="sheet-ways">{props.ways}</div>
    </main>
  );
}
