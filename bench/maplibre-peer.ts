// MapLibre's own way to show an edition: one GeoJSON source, its data set anew. Served as a bare page of its own.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const DIST = join(import.meta.dirname, '..', 'node_modules', 'maplibre-gl', 'dist');

const PAGE = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/maplibre-gl.css">
<style>body{margin:0}#map{width:100vw;height:100vh}</style><div id="map"></div><script type="module">
import * as maplibregl from '/maplibre-gl.mjs';
maplibregl.setWorkerUrl('/maplibre-gl-worker.mjs');
const empty = { type: 'FeatureCollection', features: [] };
const map = new maplibregl.Map({
  container: 'map', fadeDuration: 0, attributionControl: false,
  style: { version: 8, sources: { ground: { type: 'geojson', data: empty } }, layers: [
    { id: 'paper', type: 'background', paint: { 'background-color': '#f7f5f0' } },
    { id: 'fill', type: 'fill', source: 'ground', filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': ['coalesce', ['get', 'fill'], '#888888'], 'fill-opacity': 0.6 } },
    { id: 'line', type: 'line', source: 'ground', filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'line-color': '#333333', 'line-width': 1 } } ] },
});
window.look = (bounds) => map.fitBounds(bounds, { animate: false });
/** Milliseconds from the call until the frame that shows all of the new data has been painted. */
window.show = (data) => new Promise((resolve) => {
  const begin = performance.now();
  map.getSource('ground').setData(data);
  let isNew = false;
  const onData = (event) => { if (event.sourceId === 'ground' && event.isSourceLoaded) isNew = true; };
  const onRender = () => {
    if (!isNew || !map.isSourceLoaded('ground') || !map.areTilesLoaded()) return;
    map.off('render', onRender);
    map.off('sourcedata', onData);
    requestAnimationFrame(() => resolve(performance.now() - begin));
  };
  map.on('sourcedata', onData);
  map.on('render', onRender);
});
map.once('idle', () => { document.body.dataset.ready = 'true'; });
</script>`;

/** The page's address, until it is closed. */
export async function servePeer(): Promise<{ readonly address: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const name = (request.url ?? '/').slice(1);
    if (name === '') return void response.setHeader('Content-Type', 'text/html').end(PAGE);
    if (!/^maplibre-gl(-[a-z]+)?\.(mjs|css)$/.test(name)) return void response.writeHead(404).end();
    const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
    response.setHeader('Content-Type', type).end(await readFile(join(DIST, name)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
