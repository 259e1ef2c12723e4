/** As much of a Markdown tree as is needed here. */
export interface MarkdownNode {
  type: string;
  children?: MarkdownNode[];
  value?: string;
  name?: string;
  depth?: number;
  ordered?: boolean | null;
  start?: number | null;
  alt?: string | null;
  title?: string | null;
  identifier?: string;
  data?: object;
  position?: { start: Point; end: Point };
}

interface Point {
  line: number;
  offset?: number;
}

export interface MarkdownSource {
  readonly text: string;
  readonly file: string;
  /** Where the text begins in its file. */
  readonly firstLine: number;
}
