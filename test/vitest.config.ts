import { defineConfig } from 'vitest/config';

export default defineConfig({
  // a machine with other work to do is slow: what a test waits for is told by its expectations
  test: { include: ['test/**/*.test.ts'], coverage: { include: ['src/**'] }, testTimeout: 60_000 },
});
