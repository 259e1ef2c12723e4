import './data-table.css';

/** The numbers of a picture. */
export interface TableData {
  /** Over each column; the first is over the names. */
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

/** A picture's numbers as rows; a long one goes on over the pages. */
export function DataTable({ table, name }: { readonly table: TableData; readonly name: string }) {
  return (
    <table className="data-table">
      <caption className="only-heard">{name}</caption>
      <thead>
        <tr>
          {table.head.map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ key, cells: [first, ...numbers] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {numbers.map((cell, index) => (
              <td key={table.head[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
