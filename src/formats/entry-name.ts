// Names of archive members: only plain relative paths pass, whoever may write them to a disk later.

import { shownText } from './shown-text.ts';

/** Why a member of this name is refused, or null where it is safe. */
export function nameProblem(name: string): string | null {
  if (name === '') return 'a member has no name';
  const shown = `"${shownText(name)}"`;
  if (name.includes('\0')) return `the name ${shown} holds a NUL`;
  if (/\p{Cc}/u.test(name)) return `the name ${shown} holds a control character`;
  if (name.includes('\\')) return `the name ${shown} holds a backslash`;
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return `the path ${shown} is absolute`;
  if (name.split('/').includes('..')) return `the path ${shown} climbs out of the archive`;
  return null;
}
