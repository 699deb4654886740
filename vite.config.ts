// Builds the web app: src/web → dist/web, with relative addresses, so that it can also stand in a folder of a static host.

import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/** Lists what the build consists of, for the service worker to keep. */
function offlineList(): Plugin {
  return {
    name: 'offline-list',
    generateBundle(_, bundle) {
      const files = Object.keys(bundle).filter((name) => name !== 'index.html');
      this.emitFile({ type: 'asset', fileName: 'offline.json', source: JSON.stringify([...files, 'icon.svg']) });
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('src/web', import.meta.url)),
  base: './',
  plugins: [offlineList()],
  // JSX is compiled as tsconfig.web.json says: Preact's own runtime, no plugin.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // Nothing inline: the policy of the page lets nothing inline through.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
});
