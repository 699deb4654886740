// foothold sources: whose maps the workspace holds, how far they reach, and on what terms.

import type { Command } from 'commander';
import { sourcesAnswer } from '../atlas/sources.ts';
import { oneLine } from './failure.ts';
import { type AnswerOptions, emitAnswer, openWorkspaceReader, withAnswer, withExamples } from './options.ts';
import { table } from './table.ts';
import { ageInWords, clockNow, dayInWords } from './words.ts';

export function define(command: Command): void {
  withAnswer(command).action(showSources);
  withExamples(command, ['sources', 'sources --json']);
}

async function showSources(options: AnswerOptions): Promise<void> {
  const reader = await openWorkspaceReader(options);
  const { timeZone } = reader.theatre;
  const answer = sourcesAnswer(reader);
  const now = clockNow();
  const day = (stamp: { published: string } | null) => (stamp ? dayInWords(stamp.published, timeZone) : '');
  const rows = answer.sources.map((source) => [
    source.id,
    source.name,
    String(source.editions),
    day(source.first),
    source.last ? `${day(source.last)}, ${ageInWords(source.last.published, now)}` : '',
  ]);
  const columns = [
    { title: 'source' },
    { title: 'name' },
    { title: 'editions', align: 'right' as const },
    { title: 'first map of' },
    { title: 'last map of' },
  ];
  const terms = answer.sources.map(
    ({ id, terms }) => `Terms of ${id}: ${oneLine(terms.statement)} (allows: ${terms.allows.join(', ')})\n`,
  );
  await emitAnswer(options, answer, () => `${table(columns, rows)}\n${terms.join('')}`);
}
