import type { PrintedItems, PrintedPage, PrintedShades } from '#contract/printed-page.ts';

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
                <svg aria-hidden="true">
                  <rect
                    className="whole"
                    width={`${(row.openedAtLeast * 100) / most}%`}
                    height="100%"
                    rx="2"
                  />
                  <rect className="part" width={`${(row.readAtLeast * 100) / most}%`} height="100%" rx="2" />
                </svg>
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

const palest = 0.1; // told from a field that is not there

function Shades({ shades: { heading, fields, sentence } }: { readonly shades: PrintedShades }) {
  const most = Math.max(1, ...fields.map(({ amount }) => amount));
  return (
    <section>
      <h2>{heading}</h2>
      {fields.length > 0 && (
        <ul className="shades">
          {fields.map(({ name, amount, written }) => (
            <li key={name}>
              <span>{name}</span>
              <svg role="img" aria-label={written}>
                <rect
                  className="part"
                  width="100%"
                  height="100%"
                  rx="3"
                  fillOpacity={palest + ((1 - palest) * amount) / most}
                />
              </svg>
            </li>
          ))}
        </ul>
      )}
      <p className="small">{sentence}</p>
    </section>
  );
}
