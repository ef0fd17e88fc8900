import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      // Judges two built offices: the real content and the fictional one.
      {
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], globalSetup: 'tests/support/buildOffices.ts', testTimeout: 120_000 },
      },
      // A real browser over the built pages; one file at a time, because the browser is the slow part.
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/support/buildOffices.ts',
          fileParallelism: false,
          testTimeout: 1_200_000,
          hookTimeout: 120_000,
        },
      },
      // The gate's rules, each on a fault that was put there for it.
      {
        test: { name: 'gate', include: ['tests/gate/**/*.test.ts'], fileParallelism: false, testTimeout: 600_000, hookTimeout: 300_000 },
      },
      // What is too slow for every change.
      {
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          globalSetup: 'tests/support/buildOffices.ts',
          fileParallelism: false,
          testTimeout: 1_800_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
