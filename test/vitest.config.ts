import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// esbuild bundles plan files as text (--loader:.yml=text); the tests read them the same way.
const yamlAsText = {
  name: 'yaml-as-text',
  load: (id: string) =>
    id.endsWith('.yml') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : undefined,
};

export default defineConfig({
  plugins: [yamlAsText],
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/command/build-once.ts'],
    // One worker for each core: much of the time is spent in commands that are waited for.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
