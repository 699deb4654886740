// What a reader chose, kept in this browser only: language, theme, whether letters are keys, the editor's name, and when the history was saved. The page works the same where nothing is kept.

const PREFIX = 'foothold-';

export type Preference = 'language' | 'theme' | 'saved' | 'keys' | 'editor';

export function remember(name: Preference, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Storage may be switched off; the choice then holds until the page is left.
  }
}

export function recall(name: Preference): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}
