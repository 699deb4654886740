// Whom a basemap credits: files and styles have it as a piece of HTML, and the page shows its text.

/** Longer than any credit that would be read. */
const MOST_LETTERS = 300;

/** The text of a credit that came with data; empty where it is no text. */
export function creditText(attribution: unknown): string {
  if (typeof attribution !== 'string') return '';
  // A document of its own, never shown: nothing in it is run or fetched.
  const { body } = new DOMParser().parseFromString(attribution.slice(0, 20 * MOST_LETTERS), 'text/html');
  return (body.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, MOST_LETTERS);
}
