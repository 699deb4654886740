// `foothold place -3.2,55.9`: a position west of Greenwich is no option.

const POSITION = /^-\d+(\.\d*)?\s*[,;]\s*[+-]?\d/;

/** A leading space keeps a position from being read as an option; whoever reads a position trims it. */
export function shieldNegativeLongitudes(args: readonly string[]): string[] {
  return args.map((arg) => (POSITION.test(arg) ? ` ${arg}` : arg));
}
