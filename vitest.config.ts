import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    env: { TZ: 'UTC', LC_ALL: 'C.UTF-8' },
    // Browsers wait more than they work: two files at a time also where there are two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        // What lies beside its source is pure: files share a thread and what it has loaded.
        test: { name: 'beside', include: ['src/**/*.test.{ts,tsx}'], pool: 'threads', isolate: false },
      },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'] } },
    ],
  },
});
