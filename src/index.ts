// The library: read history files and ask them, write them, and overlay editions; the same code as the command line's.

export {
  areasAt,
  areasByRegionAt,
  changesBetween,
  changesByRegion,
  faceAt,
  faceHistory,
} from './engine/answers.ts';
export { edgeAreaKm2, ringAreaKm2 } from './engine/area.ts';
export { canonicalBytes } from './engine/canonical.ts';
export {
  buildComposite,
  type Composite,
  type CompositeOptions,
  Overlay,
  type RegionShape,
} from './engine/composite.ts';
export {
  decodeHistory,
  encodeHistory,
  encodeTail,
  groundAt,
  type History,
  type HistoryHeader,
} from './engine/history-file.ts';
export { changedBetween, settledAt } from './engine/outline.ts';
export { pointHistory } from './engine/point-history.ts';
export { InputError, UnavailableError, UsageError } from './model/errors.ts';
export { type Ground, type GroundPolygon, toDegrees, toGrid } from './model/ground.ts';
export { parseTheatre } from './model/theatre-parser.ts';
