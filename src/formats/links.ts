// Links in other people's texts: kept as evidence, never followed. Only http and https; everything else stays text.

/** The distinct links of a text, plain or HTML, in order. */
export function linksIn(text: string): string[] {
  const links = new Set<string>();
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s"'<>{}|\\^`]+/giu)) {
    const link = match[0].replaceAll('&amp;', '&').replace(/[.,;:!?)\]]+$/u, '');
    if (isWeb(link)) links.add(link);
  }
  return [...links];
}

function isWeb(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { protocol, hostname } = new URL(link);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '';
}
