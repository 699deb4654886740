// Links in other people's texts: kept as evidence, never followed. Only http and https; everything else stays text.

/** The distinct links of a text, plain or HTML, in order. */
export function linksIn(text: string): string[] {
  const links = new Set<string>();
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s"'<>{}|\\^`]+/giu)) {
    const link = withoutEndMarks(match[0].replaceAll('&amp;', '&'));
    if (isWeb(link)) links.add(link);
  }
  return [...links];
}

/** A sentence's own marks after a link are not of the link. A loop, since a pattern would try each mark as a beginning. */
function withoutEndMarks(link: string): string {
  let end = link.length;
  while (end > 0 && '.,;:!?)]'.includes(link[end - 1]!)) end--;
  return link.slice(0, end);
}

function isWeb(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { protocol, hostname } = new URL(link);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '';
}
