// Builds the web app: src/web → dist/web, with relative addresses, so that it can also stand in a folder of a static host.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, defineConfig, type Plugin, type Rolldown } from 'vite';

const ENTRY = fileURLToPath(new URL('src/web/main.tsx', import.meta.url));
const PRERENDER = fileURLToPath(new URL('src/web/prerender.tsx', import.meta.url));
/** JSX is compiled as tsconfig.web.json says: Preact's own runtime, no plugin. */
const JSX = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
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
        const list = JSON.stringify([...files.sort(), 'early.js', 'icon.svg']);
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

/** The page's views once more, for the server, which writes the first of them into the page: see src/web/prerender.tsx. */
function prerenderer(): Plugin {
  let outDir = '';
  return {
    name: 'prerenderer',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      await build({
        configFile: false,
        root: fileURLToPath(new URL('src/web', import.meta.url)),
        logLevel: 'warn',
        publicDir: false,
        oxc: JSX,
        ssr: { noExternal: true },
        // What is fetched later has no part in the first view.
        plugins: [
          { name: 'first-only', enforce: 'pre', resolveDynamicImport: () => ({ id: './later.js', external: true }) },
        ],
        build: { ssr: PRERENDER, outDir: join(outDir, 'prerender'), emptyOutDir: true, target: 'node20' },
      });
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
  plugins: [offline(), prerenderer()],
  oxc: JSX,
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    // Nothing inline: the policy of the page lets nothing inline through.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: firstLoad(), debugName: 'first' },
            { name: 'maplibre', test: /node_modules\/(maplibre-gl|@maplibre|@mapbox)\// },
          ],
        },
      },
    },
  },
});
