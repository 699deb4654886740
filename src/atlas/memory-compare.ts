// Compares stretches of bytes by the machine's own memcmp, which Node reaches through Buffer.

/** True where a[aStart…] and b[bStart…] agree in `length` bytes. */
export function equalBytes(a: Uint8Array, aStart: number, b: Uint8Array, bStart: number, length: number): boolean {
  return Buffer.prototype.compare.call(a, b, bStart, bStart + length, aStart, aStart + length) === 0;
}
