// A film of a period, from the earlier edition to the shown one, with its progress and a way to stop it.

import { useEffect, useRef, useState } from 'preact/hooks';
import { composePicture } from '../../../formats/picture/compose.ts';
import { shortDate } from '../../dates.ts';
import { type Film, filmEditions, makeGif } from '../../picture/film.ts';
import { daysOfPeriod, type FilmPeriod, filmPeriod, type PeriodWish } from '../../picture/film-period.ts';
import { Gatherer, groundColors } from '../../picture/gather.ts';
import { type VideoFormat, videoFormat } from '../../picture/video-format.ts';
import { fileName, saveFile } from '../../save.ts';
import { clock, compareFrom, edition, editionDaysBefore, editions, theme, view, words } from '../../state.ts';

/** Of a map without another edition to begin with. */
const DAYS = 30;
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
  const [wish, setWish] = useState<PeriodWish>({ from: '', to: '' });
  const known = { editions: editions.value, timeZone: clock.value.timeZone };
  const { from, to } = filmPeriod(wish, { ...known, usual: usualPeriod() });
  const days = daysOfPeriod({ from, to }, known);
  const chosen = filmEditions(from, to);
  const [done, setDone] = useState(0);
  const make = async (encode: (film: Film) => Promise<Blob>, ending: string) => {
    if (refusal !== null) return setNote(refusal);
    running.current = new AbortController();
    setRunning(true);
    setDone(0);
    setNote(say.making(0, chosen.length));
    try {
      const blob = await encode(
        filmOf(chosen, running.current.signal, (made) => {
          setDone(made);
          setNote(say.making(made, chosen.length));
        }),
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
      <p class="share-row">
        <DayField label={say.filmFrom} day={days.from} onChoose={(day) => setWish({ ...wish, from: day })} />
        <DayField label={say.filmTo} day={days.to} onChoose={(day) => setWish({ ...wish, to: day })} />
        <span class="small">{say.filmOf(chosen.length, dayOf(from), dayOf(to))}</span>
      </p>
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
          <>
            <progress max={chosen.length} value={done} aria-label={say.film} />
            <button type="button" class="button" onClick={() => running.current?.abort()}>
              {say.cancel}
            </button>
          </>
        )}
        <span class="small" role="status" data-note="film">
          {note}
        </span>
      </p>
    </section>
  );
}

/** From the edition that is compared with, or the last days of the map, to the edition that is shown. */
function usualPeriod(): FilmPeriod {
  const to = edition.value;
  return { from: Math.min(to, view.value === 'map' ? editionDaysBefore(DAYS) : compareFrom.value), to };
}

interface DayFieldProps {
  readonly label: string;
  readonly day: string;
  onChoose(day: string): void;
}

function DayField({ label, day, onChoose }: DayFieldProps) {
  return (
    <label class="day-field">
      {label}{' '}
      <input type="date" class="share-text" value={day} onChange={(event) => onChoose(event.currentTarget.value)} />
    </label>
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
