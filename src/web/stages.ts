// How far the page has come. What is less urgent waits for a stage, so that it takes neither line nor processor from it.

interface Stage {
  readonly reached: Promise<void>;
  /** Again does nothing. */
  reach(): void;
}

function stage(): Stage {
  let reach!: () => void;
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  return { reached, reach };
}

/** The first picture is on the screen, or will not come. */
export const firstShown = stage();

/** The map has painted ground, or never will. */
export const groundPainted = stage();

/** The map stands whole, with what it is drawn on, or never will. */
export const mapDrawn = stage();
