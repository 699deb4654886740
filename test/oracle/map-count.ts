// How many random maps a law is tried on: 100 in CI, 1,000 in the long run.

export const mapCount = process.env.FOOTHOLD_LONG ? 1000 : 100;
