// The map's colours: read from the page's own tokens, so that tokens.css is their one home.

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly border: string;
  readonly front: string;
  readonly water: string;
  readonly sea: string;
}

/** The tokens of the theme that the document has now. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: token('--paper'),
    ink: token('--ink'),
    ink2: token('--ink-2'),
    ink3: token('--ink-3'),
    rule: token('--rule'),
    ruleStrong: token('--rule-strong'),
    border: token('--border'),
    front: token('--front'),
    water: token('--water'),
    sea: token('--sea'),
  };
}
