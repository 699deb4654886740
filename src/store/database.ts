// The port to PostgreSQL: two methods, the same on the embedded database and on a server.

export type Parameter = string | number | boolean | null | Date | readonly string[] | readonly number[];

export type Row = Readonly<Record<string, unknown>>;

export interface Querying {
  /** Runs one statement; $1, $2, … stand for the parameters. */
  query(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]>;
}

export interface Database extends Querying {
  /** Runs the work in one transaction: all of it holds, or nothing where it throws. */
  transaction<Result>(work: (inside: Querying) => Promise<Result>): Promise<Result>;
  /** Flushes and closes. */
  close(): Promise<void>;
}
