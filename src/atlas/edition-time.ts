// When an edition was published, from its file's name, a property in it, or what the person says; and the id from that.

import { InputError } from '../model/errors.ts';
import { type Instant, isDay, parseInstant, startOfDay } from '../model/instant.ts';
import type { Source } from '../model/theatre.ts';

export interface EditionTime {
  readonly published: Instant;
  /** The publisher's own id, where the file's name is one: unix seconds. Else null, and the id is made from the time. */
  readonly ownId: string | null;
}

export interface TimeQuery {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly source: Source;
  readonly timeZone: string;
  /** What --published says. */
  readonly published: Instant | null;
}

/** Throws InputError where nothing tells the time. */
export function editionTime({ name, bytes, source, timeZone, published }: TimeQuery): EditionTime {
  const stem = name
    .split(/[/\\]/)
    .at(-1)!
    .replace(/(\.(geojson|json|gz|xz))+$/i, '');
  const unix = UNIX_SECONDS.exec(stem);
  const ownId = unix ? unix[1]! : null;
  if (published !== null) return { published, ownId: source.format === 'deepstate' ? ownId : null };
  if (source.time.from === 'property') {
    return { published: instantOf(propertyOf(bytes, source.time.property, name), timeZone, name), ownId: null };
  }
  if (ownId !== null) return { published: Number(ownId), ownId };
  const fromName = instantInName(stem, timeZone);
  if (fromName !== null) return { published: fromName, ownId: null };
  throw new InputError(
    'The file name tells no time of publication (unix seconds, 2025-03-12 or 20250312): give --published INSTANT.',
  );
}

/** Ten digits: from 2001 to 2286. A name may say more after them. */
const UNIX_SECONDS = /^([1-9]\d{9})(?!\d)/;
const DATE_IN_NAME = /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?:[T_ -]?(\d{2})[:h-]?(\d{2})(?:[:m-]?(\d{2}))?Z?)?(?!\d)/;

/** A day is taken from its first moment in the theatre's time zone; a time of day in a name is UTC. */
function instantInName(stem: string, timeZone: string): Instant | null {
  const match = DATE_IN_NAME.exec(stem);
  if (!match) return null;
  const [, year, month, date, hours, minutes, seconds] = match;
  const day = `${year}-${month}-${date}`;
  if (!isDay(day)) return null;
  if (hours === undefined) return startOfDay(day, timeZone);
  const ms = Date.parse(`${day}T${hours}:${minutes}:${seconds ?? '00'}Z`);
  return Number.isNaN(ms) ? null : ms / 1000;
}

/** The property of the collection itself, or of the first feature that has it. */
function propertyOf(bytes: Uint8Array, property: string, file: string): unknown {
  let root: Record<string, unknown>;
  try {
    root = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new InputError('This is not JSON: check that the file is complete.', { file });
  }
  const features = Array.isArray(root?.features) ? root.features : [];
  const holders: unknown[] = [
    root,
    root?.properties,
    root?.metadata,
    ...features.map((feature) => feature?.properties),
  ];
  for (const holder of holders) {
    const value = (holder as Record<string, unknown> | null | undefined)?.[property];
    if (value !== undefined && value !== null && value !== '') return value;
  }
  throw new InputError(`No feature has the property "${property}", which tells the time: give --published INSTANT.`, {
    file,
  });
}

/** The end of the year 9999; and as far back, well before any map. */
const LAST_INSTANT = 253_402_300_799;

function instantOf(value: unknown, timeZone: string, file: string): Instant {
  if (typeof value === 'number') {
    // Milliseconds have 13 digits since 2001, seconds 10.
    const instant = Math.floor(value > 1e11 ? value / 1000 : value);
    if (Math.abs(instant) <= LAST_INSTANT) return instant;
  } else if (typeof value === 'string') {
    if (isDay(value)) return startOfDay(value, timeZone);
    // Of a longer text no more than its beginning could be an instant, and a message shows no more.
    return parseInstant(value.replace(/\s+/gu, ' ').trim().slice(0, 40));
  }
  throw new InputError(
    `The property that tells the time is no time (${JSON.stringify(value)?.slice(0, 60)}): give --published INSTANT.`,
    {
      file,
    },
  );
}
