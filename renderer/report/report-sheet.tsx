import type { PrintedItems, PrintedPage, PrintedShades } from '#contract/printed-page.ts';
import { BarDrawing } from '#ui/charts/bar-drawing.tsx';
import { WeekMap } from '#ui/charts/week-map.tsx';

/** A report on one page of A4. */
export function ReportSheet({ page }: { readonly page: PrintedPage }) {
  return (
    <main>
      <header>
        <p className="eyebrow">{page.eyebrow}</p>
        <h1>{page.headline}</h1>
        <p className="lead">{page.lead}</p>
      </header>
      <Items items={page.items} />
      <div className="pair">
        <Shades shades={page.hours} />
        <Shades shades={page.days} />
      </div>
      <section>
        <h2>{page.changes.heading}</h2>
        <p>{page.changes.text}</p>
      </section>
      <div className="pair">
        {page.notes.map(({ heading, text }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <p>{text}</p>
          </section>
        ))}
      </div>
      <footer>{page.footer}</footer>
    </main>
  );
}

function Items({ items: { heading, columns, rows, more } }: { readonly items: PrintedItems }) {
  const most = Math.max(1, ...rows.map(({ openedAtLeast }) => openedAtLeast));
  const [name, opened, read, before] = columns;
  return (
    <section>
      <h2>{heading}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            <td />
            <th scope="col">{opened}</th>
            <th scope="col">{read}</th>
            <th scope="col">{before}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.title}>
              <th scope="row">{row.title}</th>
              <td className="bar">
                <BarDrawing amount={row.openedAtLeast} part={row.readAtLeast} most={most} />
              </td>
              <td>{row.opened}</td>
              <td>{row.read}</td>
              <td>{row.before}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more !== null && <p className="small">{more}</p>}
    </section>
  );
}

/** Hours or days in one row of the statistics' map. */
function Shades({ shades }: { readonly shades: PrintedShades }) {
  const { heading, fields, heard, sentence } = shades;
  return (
    <section>
      <h2>{heading}</h2>
      {fields.length > 0 && (
        <WeekMap
          rows={['']}
          columns={fields.map(({ name }) => name)}
          fields={fields.map(({ name, amount }) => ({ row: '', column: name, amount }))}
          heard={heard}
          width={mapWidth}
        />
      )}
      <p className="small">{sentence}</p>
    </section>
  );
}

const mapWidth = 540; // on half a page its words are as large as the small ones beside it
