// Builds the web app: src/web → dist/web, with relative addresses, so that it can also stand in a folder of a static host.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

const ENTRY = fileURLToPath(new URL('src/web/main.tsx', import.meta.url));
const SERVICE_WORKER = new URL('src/web/service-worker.js', import.meta.url);

/** The service worker with the list of what it keeps; another build is another worker, and another cache. */
function offline(): Plugin {
  return {
    name: 'offline',
    generateBundle: {
      // Once other plugins have taken out what came to nothing.
      order: 'post',
      handler(_, bundle) {
        const files = Object.keys(bundle).filter((name) => name !== 'index.html');
        const list = JSON.stringify([...files.sort(), 'icon.svg']);
        const page = bundle['index.html'];
        const html = page?.type === 'asset' ? page.source : '';
        const version = createHash('sha256').update(list).update(html).digest('hex').slice(0, 12);
        const source = readFileSync(SERVICE_WORKER, 'utf8')
          .replace("'BUILD'", () => `'${version}'`)
          .replace('[] /* FILES */', () => list);
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
      },
    },
  };
}

/** All that the page's first script stands on is one file: each more costs its headers, and packs worse. */
function firstLoad(): (module: string, context: Rolldown.ChunkingContext) => string | null {
  const first = new Set<string>();
  const gather = (id: string, context: Rolldown.ChunkingContext): void => {
    if (first.has(id)) return;
    first.add(id);
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) gather(imported, context);
  };
  return (module, context) => {
    if (first.size === 0) gather(ENTRY, context);
    return first.has(module) ? 'first' : null;
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('src/web', import.meta.url)),
  base: './',
  plugins: [offline()],
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
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstLoad(), debugName: 'first' }] } } },
  },
});
