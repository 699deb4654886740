// How a command ends when it could not do its work: one line for people and machines, a stack only for a bug.

import { describeWhere, InputError, UnavailableError, UsageError } from '../model/errors.ts';

/** Prints the failure and returns the exit code: 1 for a refusal, 2 for wrong usage, 70 for a bug. */
export function printFailure(error: unknown, stderr: { write(text: string): unknown }): number {
  if (error instanceof InputError) {
    const where = describeWhere(error.where);
    stderr.write(`foothold: ${oneLine(where === '' ? error.message : `${where}: ${error.message}`)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
  if (error instanceof UnavailableError) {
    stderr.write(`foothold: ${oneLine(error.message)}\n`);
    return 1;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(`foothold: this is a bug in Foothold, please report it.\n${stack}\n`);
  return 70;
}

/** Names out of files may hold line ends, control characters and marks that turn the direction of writing: none is obeyed. */
export function oneLine(text: string): string {
  return text.replace(TURNING, '').replace(CONTROL, ' ').trim();
}

/** They stand within words too, so that nothing takes their place. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;
