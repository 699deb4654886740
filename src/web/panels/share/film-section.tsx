// A film of a period, from the earlier edition to the shown one, with its progress and a way to stop it.

import { useEffect, useRef, useState } from 'preact/hooks';
import { composePicture } from '../../../formats/picture/compose.ts';
import { shortDate } from '../../dates.ts';
import { type Film, filmEditions, makeGif } from '../../picture/film.ts';
import { Gatherer, groundColors } from '../../picture/gather.ts';
import { type VideoFormat, videoFormat } from '../../picture/video-format.ts';
import { fileName, saveFile } from '../../save.ts';
import { clock, compareFrom, edition, editionDaysBefore, editions, theme, view, words } from '../../state.ts';

/** Of a map without another edition to begin with. */
const DAYS = 90;
const SIZE = { width: 720, height: 720 };

export function FilmSection({ refusal }: { refusal: string | null }) {
  const say = words.value;
  const [note, setNote] = useState('');
  const [video, setVideo] = useState<VideoFormat | null>(null);
  const running = useRef<AbortController | null>(null);
  const [isRunning, setRunning] = useState(false);
  useEffect(() => {
    videoFormat(SIZE).then(setVideo, () => undefined);
    return () => running.current?.abort();
  }, []);
  const to = edition.value;
  const from = Math.min(to, view.value === 'map' ? editionDaysBefore(DAYS) : compareFrom.value);
  const chosen = filmEditions(from, to);
  const make = async (encode: (film: Film) => Promise<Blob>, ending: string) => {
    if (refusal !== null) return setNote(refusal);
    running.current = new AbortController();
    setRunning(true);
    try {
      const blob = await encode(
        filmOf(chosen, running.current.signal, (done) => setNote(say.making(done, chosen.length))),
      );
      saveFile(blob, fileName(`foothold ${dayOf(from)} ${dayOf(to)}`, ending));
      setNote(say.saved);
    } catch (error) {
      setNote(running.current.signal.aborted ? '' : String(error instanceof Error ? error.message : error));
    } finally {
      setRunning(false);
    }
  };
  return (
    <section class="share-section">
      <h3>{say.film}</h3>
      <p class="small">{say.filmOf(chosen.length, dayOf(from), dayOf(to))}</p>
      <p class="share-row">
        <button type="button" class="button" disabled={isRunning} onClick={() => void make(makeGif, 'gif')}>
          {say.saveGif}
        </button>
        {video ? (
          <button
            type="button"
            class="button"
            data-video={video}
            disabled={isRunning}
            onClick={() => void make(asVideo(video), video.toLowerCase())}
          >
            {say.saveVideo(video)}
          </button>
        ) : (
          <span class="small">{say.noVideo}</span>
        )}
        {isRunning && (
          <button type="button" class="button" onClick={() => running.current?.abort()}>
            {say.cancel}
          </button>
        )}
        <span class="small" role="status" data-note="film">
          {note}
        </span>
      </p>
    </section>
  );
}

function dayOf(index: number): string {
  const entry = editions.value[index];
  return entry ? shortDate(entry.published, clock.value) : '';
}

function filmOf(chosen: readonly number[], signal: AbortSignal, onFrame: (done: number) => void): Film {
  const gatherer = new Gatherer();
  return {
    ...SIZE,
    frames: chosen.length,
    colors: groundColors(theme.peek()),
    signal,
    onFrame,
    scene: async (frame) => composePicture(await gatherer.content(chosen[frame]!, { ...SIZE, theme: theme.peek() })),
  };
}

function asVideo(format: VideoFormat): (film: Film) => Promise<Blob> {
  return async (film) => (await import('../../picture/video.ts')).makeVideo(film, format);
}
