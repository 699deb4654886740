// Notes of many editions told once: each kind for each distinct feature, with the edition that had it first.

import type { Note, NoteSummary } from '../model/note.ts';

interface Entry {
  summary: NoteSummary;
  weight: number;
  /** The edition that was counted last: one that draws a feature twice is one edition. */
  last: string;
}

/** Collects notes as editions come in; features are told apart by their content. */
export class NoteCollector {
  private readonly entries = new Map<string, Entry>();

  /** `pieces` are the edition's ranges of features: start, end, key, …; the key stands for the content. */
  add(edition: string, notes: readonly Note[], pieces: Int32Array): void {
    for (const note of notes) {
      const piece = note.feature === undefined ? undefined : pieces[3 * note.feature + 2];
      // What is about a whole edition is told for each.
      const key = `${note.kind} ${piece ?? `edition ${edition} ${note.message}`}`;
      const known = this.entries.get(key);
      if (!known)
        this.entries.set(key, { summary: summaryOf(note, edition), weight: note.areaKm2 ?? 0, last: edition });
      else if (known.last !== edition) {
        known.summary = { ...known.summary, count: known.summary.count + 1 };
        known.last = edition;
      }
    }
  }

  /** The weightiest first: by area where there is one, then by how many editions have it. */
  summaries(): NoteSummary[] {
    const entries = [...this.entries.values()];
    entries.sort((a, b) => b.weight - a.weight || b.summary.count - a.summary.count);
    return entries.map(({ summary }) => summary);
  }
}

function summaryOf(note: Note, edition: string): NoteSummary {
  return {
    kind: note.kind,
    message: note.message,
    file: note.file ?? null,
    feature: note.feature ?? null,
    firstEdition: edition,
    count: 1,
  };
}
