/** A sentence about one part of something, and whether all is well with it. */
export type Judged = readonly [isWell: boolean, sentence: string];
