// gzip, raw deflate and xz as streams of bytes. The first two are the platform's own; xz comes as WebAssembly.

import { InputError } from '../model/errors.ts';
import type { ByteQueue } from './byte-queue.ts';

/** The unpacked bytes of what the queue holds. Throws InputError where they are cut off or damaged. */
export async function* unpack(packing: 'gzip' | 'xz', queue: ByteQueue, file: string): AsyncGenerator<Uint8Array> {
  const source = streamOf(queue.rest());
  const unpacked = packing === 'gzip' ? gunzip(source) : await unxz(source);
  yield* guarded(
    unpacked,
    () => new InputError(`The ${packing} data is cut off or damaged: get the file again.`, { file }),
  );
}

/** Raw deflate, as members of a .zip have it. */
export async function* inflateRaw(bytes: Uint8Array, failure: () => InputError): AsyncGenerator<Uint8Array> {
  async function* once() {
    yield bytes;
  }
  yield* guarded(streamOf(once()).pipeThrough(through('deflate-raw')), failure);
}

/** Reads a stream to its end and gives it up when the reader stops; any failure inside is the data's. */
async function* guarded(stream: ReadableStream<Uint8Array>, failure: () => InputError): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let isDone = false;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        isDone = true;
        // What the source itself reports (a disk, a limit) is not damage of the data.
        throw isOwn(error) ? error : failure();
      });
      isDone ||= done;
      if (done) return;
      if (value.length > 0) yield value;
    }
  } finally {
    if (!isDone) await reader.cancel().catch(() => undefined);
  }
}

function isOwn(error: unknown): boolean {
  const { name, syscall } = error as { name?: string; syscall?: string };
  return name === 'InputError' || name === 'UnavailableError' || syscall !== undefined;
}

function gunzip(source: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  return source.pipeThrough(through('gzip'));
}

/** The platform's types disagree on which buffers a view may have; ours never are shared ones. */
function through(format: CompressionFormat): ReadableWritablePair<Uint8Array, Uint8Array> {
  return new DecompressionStream(format) as unknown as ReadableWritablePair<Uint8Array, Uint8Array>;
}

/** Loaded when asked for: it carries its WebAssembly with it. */
async function unxz(source: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const module = await import('xz-decompress');
  // A CommonJS bundle: Node gives it as default, bundlers by name.
  const { XzReadableStream } = 'XzReadableStream' in module ? module : (module as { default: typeof module }).default;
  return new XzReadableStream(source);
}

function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
