// The two kinds of failure that are not bugs: what a person gave us, and what the world refused.

/** Where in somebody's input a problem lies. */
export interface Where {
  readonly file?: string;
  /** 1-based line. */
  readonly line?: number;
  /** 0-based index of the feature, row or record. */
  readonly feature?: number;
  /** Byte or character offset from the start of the input. */
  readonly offset?: number;
}

/** Bad input from a person. The message says what came, what was expected and what to do next, in one line. */
export class InputError extends Error {
  override readonly name: string = 'InputError';
  readonly where: Where;
  constructor(message: string, where: Where = {}) {
    super(message);
    this.where = where;
  }
}

/** A wrong use of a command or a route (exit code 2, status 400) rather than bad data. */
export class UsageError extends InputError {
  override readonly name = 'UsageError';
}

/** What the world refused: a file, a database, a network, a lock. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
  }
}

/** `file:line, feature 12` and so on, or an empty string. */
export function describeWhere(where: Where): string {
  const parts: string[] = [];
  if (where.file !== undefined) parts.push(where.line === undefined ? where.file : `${where.file}:${where.line}`);
  else if (where.line !== undefined) parts.push(`line ${where.line}`);
  if (where.feature !== undefined) parts.push(`feature ${where.feature}`);
  if (where.offset !== undefined) parts.push(`offset ${where.offset}`);
  return parts.join(', ');
}
