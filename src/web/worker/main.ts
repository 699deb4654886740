// The worker's door: questions in, answers out.

import type { FrontLengths } from '../../engine/front-lengths.ts';
import { PlaceIndex } from '../../reading/gazetteer/place-index.ts';
import { HistoryDesk } from './history-desk.ts';
import { meshBuffers } from './mesh.ts';
import type { Kind, Questions, Request, Response } from './protocol.ts';

let held: HistoryDesk | undefined;
let places = new PlaceIndex([]);

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  let response: Response;
  try {
    response = { id: data.id, answer: isLong(data) ? await inPieces(data) : answer(data) };
  } catch (error) {
    response = { id: data.id, error: error instanceof Error ? error.message : String(error) };
  }
  postMessage(response, { transfer: buffersOf(response) });
});

type LongRequest = Extract<Request, { kind: 'frontLengths' | 'faceMap' }>;

function isLong(request: Request): request is LongRequest {
  return request.kind === 'frontLengths' || request.kind === 'faceMap';
}

/** Of the newest map that was asked for: an older one is given up. */
let wantedMap = 0;

/** Goes on in each pause only once the questions that have come meanwhile are answered. */
async function inPieces(request: LongRequest): Promise<FrontLengths | boolean> {
  if (request.kind === 'faceMap') wantedMap = request.map;
  const work = request.kind === 'faceMap' ? opened().faceMap(request) : opened().frontLengths();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    await pause();
    if (request.kind === 'faceMap' && request.map !== wantedMap) return false;
  }
}

/** Timers that follow one another are held back for milliseconds each; messages are not. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function opened(): HistoryDesk {
  if (!held) throw new Error('The history has not been opened.');
  return held;
}

function answer(request: Exclude<Request, LongRequest>): Questions[Kind]['answer'] {
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
    case 'tint':
      return desk.tint(request);
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

/** Meshes and arrays are handed over, not copied. */
function buffersOf(response: Response): ArrayBuffer[] {
  if ('error' in response) return [];
  const { answer } = response;
  if (answer === null || typeof answer === 'boolean') return [];
  if ('mesh' in answer && typeof answer.mesh === 'object') return meshBuffers(answer.mesh);
  return Object.values(answer).flatMap((part) => (isOwnArray(part) ? [part.buffer] : []));
}

function isOwnArray(part: unknown): part is Uint8Array<ArrayBuffer> {
  return ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer;
}
