// The page within another page: `?embed` in its address. It has no header, and a way to the whole page.

export const isEmbedded = new URLSearchParams(globalThis.location?.search).has('embed');
