// The worker's door: questions in, answers out.

import type { FrontLengths } from '../../engine/front-lengths.ts';
import { PlaceIndex } from '../../reading/place-index.ts';
import { HistoryDesk } from './history-desk.ts';
import { type GroundMesh, meshBuffers } from './mesh.ts';
import type { Kind, Questions, Request, Response } from './protocol.ts';

let held: HistoryDesk | undefined;
let places = new PlaceIndex([]);

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  let response: Response;
  try {
    response = { id: data.id, answer: data.kind === 'frontLengths' ? await frontLengths() : answer(data) };
  } catch (error) {
    response = { id: data.id, error: error instanceof Error ? error.message : String(error) };
  }
  postMessage(response, { transfer: buffersOf(response) });
});

/** Goes on in each pause only once the questions that have come meanwhile are answered. */
async function frontLengths(): Promise<FrontLengths> {
  const work = opened().frontLengths();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function opened(): HistoryDesk {
  if (!held) throw new Error('The history has not been opened.');
  return held;
}

function answer(request: Exclude<Request, { kind: 'frontLengths' }>): Questions[Kind]['answer'] {
  if (request.kind === 'open') {
    held = new HistoryDesk(request.bytes, request.rules, request.sides);
    return held.editions;
  }
  if (request.kind === 'gazetteer') {
    places = new PlaceIndex(request.places);
    return { places: request.places.length };
  }
  if (request.kind === 'find') return places.find(request.text, request.limit);
  const desk = opened();
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
