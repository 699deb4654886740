// Which video a browser can encode: asked before anything is fetched for it.

export type VideoFormat = 'MP4' | 'WebM';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** H.264 main profile, level 4; VP9 profile 0 and VP8. */
const CODECS = [
  ['MP4', 'avc1.4d0028'],
  ['WebM', 'vp09.00.40.08'],
  ['WebM', 'vp8'],
] as const;

/** MP4 where the browser encodes H.264, else WebM; null where it encodes neither. */
export async function videoFormat({ width, height }: Size): Promise<VideoFormat | null> {
  if (!('VideoEncoder' in globalThis)) return null;
  for (const [format, codec] of CODECS) {
    const support = await VideoEncoder.isConfigSupported({ codec, width, height }).catch(() => null);
    if (support?.supported) return format;
  }
  return null;
}
