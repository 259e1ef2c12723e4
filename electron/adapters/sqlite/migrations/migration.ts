/** One step of the schema. Never edited once it shipped. */
export interface Migration {
  /** 1 for the first; the database's `user_version` afterwards. */
  readonly version: number;
  readonly sql: string;
}
