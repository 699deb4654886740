// Errors as RFC 9457 problem+json: what people gave us and what the world refused, in one line; bugs without a stack.

import { describeWhere, InputError, UnavailableError, UsageError } from '../model/errors.ts';

/** An RFC 9457 problem. `type` is left out, which the RFC reads as about:blank: the status says it all. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

/** A refusal of the server's own: no such address, a method or host that it does not serve. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'Too large',
  414: 'Address too long',
  415: 'Unsupported media type',
  416: 'Range not satisfiable',
  421: 'Misdirected request',
  422: 'Cannot be answered',
  500: 'Internal error',
  503: 'Unavailable',
};

/** The problem that an error is. A bug's message may hold anything, so it goes to the log and not to the reader. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return problem(error.status, error.message);
  if (error instanceof UsageError) return problem(400, withWhere(error));
  if (error instanceof InputError) return problem(422, withWhere(error));
  if (error instanceof UnavailableError) return problem(503, error.message);
  return problem(500, 'Something went wrong here. The log of this server says what.');
}

/** The response of a problem. */
export function problemResponse(value: Problem): Response {
  return new Response(JSON.stringify(value), {
    status: value.status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  });
}

function problem(status: number, detail: string): Problem {
  return { status, title: TITLES[status] ?? 'Error', detail };
}

function withWhere(error: InputError): string {
  // The file is a path of this machine and stays here.
  const { file: _, ...shown } = error.where;
  const where = describeWhere(shown);
  return where ? `${error.message} (${where})` : error.message;
}
