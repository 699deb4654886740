// Numbers and names as the containers of pictures and films write them, most significant byte first.

/** 0 beyond the end, as a DataView is not. Callers check the length where it matters. */
export function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

export function uint32(bytes: Uint8Array, at: number): number {
  return uint16(bytes, at) * 0x1_0000 + uint16(bytes, at + 2);
}

/** Exact below 2^53, and no file is longer. */
export function uint64(bytes: Uint8Array, at: number): number {
  return uint32(bytes, at) * 0x1_0000_0000 + uint32(bytes, at + 4);
}

export function putUint32(bytes: Uint8Array, at: number, value: number): void {
  for (let k = 0; k < 4; k++) bytes[at + k] = value >>> (24 - 8 * k);
}

/** The name of a box or chunk. */
export function fourLetters(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

export function letterBytes(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
