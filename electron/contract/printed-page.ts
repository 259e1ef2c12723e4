/** A report as it stands on its page: every word of it is made, and the page only sets it. */
export interface PrintedPage {
  /** BCP 47. */
  readonly language: string;
  /** The document's name. */
  readonly name: string;
  readonly eyebrow: string;
  readonly headline: string;
  readonly lead: string;
  readonly items: PrintedItems;
  readonly hours: PrintedShades;
  readonly days: PrintedShades;
  readonly changes: PrintedNote;
  readonly notes: readonly PrintedNote[];
  readonly footer: string;
}

export interface PrintedNote {
  readonly heading: string;
  readonly text: string;
}

export interface PrintedItems {
  readonly heading: string;
  readonly columns: readonly [name: string, opened: string, read: string, before: string];
  readonly rows: readonly PrintedRow[];
  /** What is left out for want of room; null where nothing is. */
  readonly more: string | null;
}

export interface PrintedRow {
  readonly title: string;
  readonly opened: string;
  readonly read: string;
  readonly before: string;
  /** What is drawn: at least so many. */
  readonly openedAtLeast: number;
  readonly readAtLeast: number;
}

/** Fields side by side, the darker the more. Empty where nothing may be said; then there is a sentence. */
export interface PrintedShades {
  readonly heading: string;
  /** All fields in words. */
  readonly heard: string;
  readonly fields: readonly { readonly name: string; readonly amount: number }[];
  readonly sentence: string;
}

/** What the shell is asked to print, and what it answers: a PDF in base64, or null where none could be made. */
export interface PrintRequest {
  readonly kind: 'print';
  readonly id: number;
  readonly page: PrintedPage;
}

export interface PrintAnswer {
  readonly kind: 'printed';
  readonly id: number;
  readonly pdf: string | null;
}

/** The page that is printed, and where it finds what stands on it. */
export const reportPagePath = 'report/index.html';
export const reportFactsPath = 'report/facts.json';
