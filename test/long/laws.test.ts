// The laws again, on 1,000 random maps each, and the reader and areas on every edition there is.

export {};

process.env.FOOTHOLD_LONG = '1';

await import('../noding-laws.test.ts');
await import('../history-laws.test.ts');
await import('../composite-laws.test.ts');
await import('../overlay-growth.test.ts');
await import('../edition-areas.test.ts');
await import('../oracle-reading.test.ts');
