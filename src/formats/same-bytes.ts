// Whether two stretches of bytes are equal: the portable way. Node passes memcmp in its place.

/** True where a[aStart…] and b[bStart…] agree in `length` bytes; both stretches lie inside their arrays. */
export type SameBytes = (a: Uint8Array, aStart: number, b: Uint8Array, bStart: number, length: number) => boolean;

/** Compares four bytes at a time; DataView reads are compiled to plain unaligned loads. */
export const sameBytes: SameBytes = (a, aStart, b, bStart, length) => {
  const left = new DataView(a.buffer, a.byteOffset + aStart, length);
  const right = new DataView(b.buffer, b.byteOffset + bStart, length);
  const whole = length & ~3;
  for (let i = 0; i < whole; i += 4) if (left.getUint32(i) !== right.getUint32(i)) return false;
  for (let i = whole; i < length; i++) if (left.getUint8(i) !== right.getUint8(i)) return false;
  return true;
};
