// Withdrawing an edition from the history: a record with the reason; bytes and record of the edition stay.

import { InputError } from '../model/errors.ts';
import type { Instant } from '../model/instant.ts';
import type { Answer, EditionStamp } from '../model/wire.ts';
import { answerHead, editionStamp } from './answer.ts';
import { updateHistory } from './history-writer.ts';
import { Ledger } from './ledger.ts';
import { standingGround } from './read-ground.ts';
import { openWorkspace, sourceOf } from './workspace.ts';

export interface RetractJob {
  readonly dir: string;
  readonly source: string | undefined;
  readonly edition: string;
  readonly reason: string;
  readonly databaseUrl: string | undefined;
  readonly now: () => Instant;
}

export interface RetractAnswer extends Answer {
  readonly source: string;
  readonly retracted: EditionStamp;
  readonly reason: string;
}

export async function retractEdition(job: RetractJob): Promise<RetractAnswer> {
  const reason = job.reason.trim();
  if (reason === '') throw new InputError('Say why the edition is withdrawn: --reason TEXT.');
  const workspace = await openWorkspace(job.dir);
  const source = sourceOf(workspace.theatre, job.source);
  const ledger = await Ledger.open(workspace.dir, { purpose: 'retract', databaseUrl: job.databaseUrl });
  try {
    const before = await ledger.standing(source.id);
    const edition = before.find(({ id }) => id === job.edition);
    if (!edition) throw new InputError(await whyNot(ledger, source.id, job.edition));
    await ledger.retract({ source: source.id, edition: edition.id, reason, recorded: job.now() });
    const standing = await ledger.standing(source.id);
    const readGround = standingGround({ theatre: workspace.theatre, source, ledger });
    await updateHistory({ workspace, source, standing, before, fresh: new Map(), readGround });
    return { ...answerHead(standing), source: source.id, retracted: editionStamp(edition), reason };
  } finally {
    await ledger.close();
  }
}

async function whyNot(ledger: Ledger, source: string, edition: string): Promise<string> {
  const known = (await ledger.known(source)).get(edition);
  if (known?.isRetracted) return `Edition ${edition} of "${source}" has been withdrawn before: nothing to do.`;
  return `"${source}" has no edition ${edition}: foothold editions --source ${source} lists them.`;
}
