const lettersBesideFigure = 200;

/** Whether words beside a figure take some of its room, to be read from where one stands: `data-words` of the stage. */
export function wordsOfStage(...texts: readonly string[]): 'few' | 'many' {
  return texts.some(({ length }) => length > lettersBesideFigure) ? 'many' : 'few';
}
