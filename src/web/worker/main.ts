// The worker's door: questions in, answers out.

import { PlaceIndex } from '../../reading/place-index.ts';
import { HistoryDesk } from './history-desk.ts';
import { type GroundMesh, meshBuffers } from './mesh.ts';
import type { Kind, Questions, Request, Response } from './protocol.ts';

let desk: HistoryDesk | undefined;
let places = new PlaceIndex([]);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  let response: Response;
  try {
    response = { id: data.id, answer: answer(data) };
  } catch (error) {
    response = { id: data.id, error: error instanceof Error ? error.message : String(error) };
  }
  postMessage(response, { transfer: buffersOf(response) });
});

function answer(request: Request): Questions[Kind]['answer'] {
  if (request.kind === 'open') {
    desk = new HistoryDesk(request.bytes, request.rules, request.sides);
    return desk.editions;
  }
  if (request.kind === 'gazetteer') {
    places = new PlaceIndex(request.places);
    return { places: request.places.length };
  }
  if (request.kind === 'find') return places.find(request.text, request.limit);
  if (!desk) throw new Error('The history has not been opened.');
  switch (request.kind) {
    case 'overlay':
      return desk.overlayWith(request);
    case 'ground':
      return desk.ground(request.edition);
    case 'fresh':
      return desk.fresh(request);
    case 'heat':
      return desk.heat(request);
    case 'outlines':
      return desk.outlines(request.of);
    case 'figures':
      return desk.figures();
    case 'difference':
      return desk.difference(request);
    case 'changed':
      return desk.changed(request);
    case 'areaInFrame':
      return desk.areaInFrame(request);
    case 'front':
      return desk.front(request.edition);
    case 'frontLengths':
      return desk.frontLengths();
    case 'nearestOther':
      return desk.nearestOther(request);
    case 'spot':
      return desk.spot(request.x, request.y);
  }
}

/** Meshes are handed over, not copied. */
function buffersOf(response: Response): ArrayBuffer[] {
  if ('error' in response || response.answer === null || !('mesh' in response.answer)) return [];
  return meshBuffers((response.answer as { readonly mesh: GroundMesh }).mesh);
}
