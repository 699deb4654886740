// Scores the reader of claims on the evaluation set and on variants of the founding article, and times it.

import { type Counts, Evaluation, hasEvaluationSet, type Score } from '../test/reading/evaluation.ts';
import { variantOf } from '../test/reading/variants.ts';

const VARIANTS = 20;
const ROUNDS = 10;
const half = process.argv.find((argument) => argument.startsWith('--half='))?.slice(7);
const percent = (share: number) => (100 * share).toFixed(1).padStart(5);

if (!hasEvaluationSet) process.stdout.write('Left out: there is no ../shared/eval beside the project.\n');
else await run();

async function run(): Promise<void> {
  const evaluation = await Evaluation.open();
  const passages = evaluation.lines().filter(({ id }) => half === undefined || halfOf(id) === half);
  print(evaluation.score(passages));
  const article = passages.filter(({ set }) => set === 'seed');
  const varied = Array.from({ length: VARIANTS }, (_, k) => evaluation.score(variantOf(article, k + 1)));
  const f1s = varied.map(({ claims }) => claims.f1);
  const mean = f1s.reduce((sum, f1) => sum + f1, 0) / VARIANTS;
  write(`${VARIANTS} variants of the article: F1 ${percent(mean)} on average, ${percent(Math.min(...f1s))} at worst`);
  if (process.argv.includes('--details')) for (const score of varied.slice(0, 2)) printDetails(score);
  const seconds = cpuSeconds(() => {
    for (let round = 0; round < ROUNDS; round++) for (const passage of passages) evaluation.read(passage);
  });
  write(`${Math.round((ROUNDS * passages.length) / seconds)} passages in a second of one core`);
}

/** A fixed half of the passages, by their ids: rules are made on one and checked on the other. */
function halfOf(id: string): string {
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % 2 === 0 ? 'a' : 'b';
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function print(score: Score): void {
  row('strict', score.claims);
  row('detection', score.passageDetection);
  const { falseAlarmRate } = score.passageDetection;
  write(
    `  false alarms ${percent(falseAlarmRate)} %, invented dates ${score.inventedDates.count}, duplicates ${score.duplicates}`,
  );
  for (const [name, { accuracy, of }] of Object.entries(score.attributes))
    write(`  ${name.padEnd(16)} ${percent(accuracy)} % of ${of}`);
  for (const table of [score.byLanguage, score.byRelation, score.bySet])
    for (const [name, counts] of Object.entries(table)) row(name, counts);
  if (process.argv.includes('--details')) printDetails(score);
}

function printDetails({ details }: Score): void {
  for (const { kind, id, act, party, relation, place, quote } of details)
    write(`${kind} ${id} ${act} ${party} ${relation} ${place} «${quote?.slice(0, 100)}»`);
}

function row(name: string, { precision, recall, f1, tp, fp, fn }: Counts): void {
  write(`  ${name.padEnd(16)} P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}  (${tp}/${fp}/${fn})`);
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
