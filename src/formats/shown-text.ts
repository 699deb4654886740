// Words out of other people's files as they may stand in a one-line message: cut, and with nothing that a screen obeys.

/** Control characters, line ends, marks that turn the direction of writing, and halves of surrogate pairs. */
const OBEYED = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** At most `letters` of the text, what is obeyed rather than read as \uXXXX; the caller sets the quotation marks. */
export function shownText(text: string, letters = 80): string {
  const cut = text.length > letters ? `${text.slice(0, letters)}…` : text;
  return cut.replace(OBEYED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
