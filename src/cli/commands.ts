// The list of commands: what each is for, and the file that holds it.

import type { Command } from 'commander';
import { UsageError } from '../model/errors.ts';

/** What a command's file exports: it gives the command its arguments, options, examples and action. */
export interface CommandFile {
  readonly define: (command: Command) => void;
}

interface Entry {
  readonly summary: string;
  readonly load: () => Promise<CommandFile>;
}

export const COMMANDS = {
  init: { summary: 'make a workspace', load: () => import('./init.ts') },
  demo: { summary: 'serve the built-in theatre', load: () => import('./demo.ts') },
  import: { summary: 'read editions of a source into the workspace', load: () => import('./import.ts') },
  retract: { summary: 'withdraw an edition, with the reason', load: () => import('./retract.ts') },
  gazetteer: { summary: 'add names and positions of places', load: () => import('./gazetteer.ts') },
  regions: { summary: 'add regions to tell answers apart by', load: () => import('./regions.ts') },
  sources: { summary: 'list the sources, their terms and how far they reach', load: () => import('./sources.ts') },
  editions: { summary: "list a source's editions", load: () => import('./editions.ts') },
  at: { summary: 'the settled ground at a time', load: () => import('./at.ts') },
  place: { summary: "a place's history of control", load: () => import('./place.ts') },
  diff: { summary: 'what changed between two times', load: () => import('./diff.ts') },
  area: { summary: 'km² by status over time', load: () => import('./area.ts') },
  export: { summary: 'write out an edition or the whole history', load: () => import('./export.ts') },
  read: { summary: 'propose claims from a text', load: () => import('./read.ts') },
  claims: { summary: 'list what was claimed, accept, mend, reject, add', load: () => import('./claims.ts') },
  check: {
    summary: 'a statement beside what maps and others had told by then, and tell now',
    load: () => import('./check.ts'),
  },
  serve: { summary: 'show the workspace as a map page and HTTP API', load: () => import('./serve.ts') },
  doctor: { summary: 'check the workspace, and mend what is derived', load: () => import('./doctor.ts') },
} as const satisfies Record<string, Entry>;

export type CommandName = keyof typeof COMMANDS;

/** Commands that the contract knows and this version does not have yet. */
const LATER = new Set('compare publish verify watch cite reproduce audit'.split(' '));

export function unknownCommand(name: string): UsageError {
  const names = Object.keys(COMMANDS);
  if (LATER.has(name)) return new UsageError(`"${name}" is not in this version yet: foothold --help lists what is.`);
  const near = names.find((known) => known.startsWith(name) || name.startsWith(known) || isOneSlip(name, known));
  return new UsageError(
    `There is no command "${name}"${near ? `: did you mean ${near}?` : ''} (foothold --help lists all)`,
  );
}

/** True where one letter is missing, too many, or another. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restOfA, restOfB] = [a.slice(start), b.slice(start)];
  return [restOfA.slice(1) === restOfB.slice(1), restOfA.slice(1) === restOfB, restOfA === restOfB.slice(1)].includes(
    true,
  );
}
