// Whether raster tiles are heights, and in which way they are written in red, green and blue.

type Encoding = 'terrarium' | 'mapbox';

/** By what the archive says of itself, else by its names; null where its tiles are pictures. */
export function elevationEncoding(fileName: string, metadata: Readonly<Record<string, unknown>>): Encoding | null {
  const { encoding, name, description } = metadata;
  if (encoding === 'terrarium') return 'terrarium';
  if (encoding === 'mapbox' || encoding === 'terrain-rgb') return 'mapbox';
  for (const text of [fileName, name, description]) {
    if (typeof text !== 'string') continue;
    if (/terrarium/i.test(text)) return 'terrarium';
    if (/terrain[-_ ]?rgb/i.test(text)) return 'mapbox';
  }
  return null;
}
