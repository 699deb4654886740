// Text from outside in XML is text: nothing in it becomes an element or an attribute.

/** Escapes what has a meaning in XML; control characters, which XML forbids, are left out. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"'\p{Cc}\uFFFE\uFFFF]/gu, (character) => ENTITIES[character] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
