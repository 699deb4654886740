// foothold doctor: checks every part of the workspace, and makes anew what is derived.

import type { Command } from 'commander';
import { type AnswerOptions, emitAnswer, withAnswer, withExamples } from './options.ts';

interface DoctorOptions extends AnswerOptions {
  readonly repair?: true;
}

export function define(command: Command): void {
  withAnswer(command)
    .option('--repair', 'make anew what is derived: histories, and the database from the journal')
    .action(runDoctor);
  withExamples(command, ['doctor --workspace war', 'doctor --repair']);
}

async function runDoctor(options: DoctorOptions): Promise<void> {
  const { examine } = await import('../atlas/doctor.ts');
  const answer = await examine({
    dir: options.workspace,
    repair: options.repair ? 'derived' : 'nothing',
    databaseUrl: process.env.DATABASE_URL,
  });
  await emitAnswer(options, answer, ({ checks }) =>
    checks.map(({ name, ok, message }) => `${ok ? 'ok   ' : 'WRONG'}  ${name}: ${message}\n`).join(''),
  );
  if (answer.checks.some(({ ok }) => !ok)) process.exitCode = 1;
}
