/** As much of a Word document's tree as is read here: `mammoth` makes it. */
export interface DocumentNode {
  readonly type: string;
  readonly children?: readonly DocumentNode[];
  readonly value?: string;
  /** A bookmark's. */
  readonly name?: string;
  /** A box to tick. */
  readonly checked?: boolean;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level: string | number; readonly isOrdered: boolean } | null;
  /** Of a table's cell: how many columns and rows it takes. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
}
