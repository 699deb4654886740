// The built-in theatre's files as they ship in demo/: its facts, read and made into editions.

import { readFile } from 'node:fs/promises';
import { type GridRing, toGrid } from '../model/ground.ts';
import { type DemoEdition, demoEditions } from './demo-editions.ts';
import { type DemoFacts, parseDemoFacts } from './demo-facts.ts';
import { packageFolder } from './init.ts';

/** The facts of demo/facts.csv. */
export async function readDemoFacts(): Promise<DemoFacts> {
  return parseDemoFacts(await readFile(packageFolder('demo', 'facts.csv'), 'utf8'), 'demo/facts.csv');
}

/** The editions of the built-in theatre, in the order of time: the facts inside Russia's outline as it ships. */
export async function readDemoEditions(): Promise<DemoEdition[]> {
  return demoEditions(await readDemoFacts(), await readDemoLimit());
}

/** The outline inside which the demo draws: Russia's, from the theatre's zones. */
export async function readDemoLimit(): Promise<GridRing[]> {
  // The file is the package's own; its shape is taken at its word.
  const zones = JSON.parse(await readFile(packageFolder('demo', 'zones.geojson'), 'utf8')) as ZoneFile;
  return zones.features
    .filter(({ properties }) => properties.zone === 'russia')
    .flatMap(({ geometry }) => geometry.coordinates.flat())
    .map((ring) => Int32Array.from(ring.slice(0, -1).flatMap(([lon, lat]) => [toGrid(lon), toGrid(lat)])));
}

interface ZoneFile {
  readonly features: readonly {
    readonly properties: { readonly zone: string };
    readonly geometry: { readonly coordinates: readonly (readonly (readonly [number, number])[])[][] };
  }[];
}
