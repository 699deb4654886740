// Scores the reader of claims on the evaluation set and on variants of the founding article, and times it.

import { fileURLToPath } from 'node:url';
import { type Counts, Evaluation, hasEvaluationSet, type Score } from '../test/reading/evaluation.ts';
import { PassageReader, passagesIn } from '../test/reading/passage-reader.ts';
import { variantOf } from '../test/reading/variants.ts';

const VARIANTS = 20;
const ROUNDS = 10;
const half = process.argv.find((argument) => argument.startsWith('--half='))?.slice(7);
const percent = (share: number) => (100 * share).toFixed(1).padStart(5);

const MB = 1e6;

await speed(Number(process.argv.find((argument) => argument.startsWith('--posts='))?.slice(8) ?? 100_000));
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

/** How fast texts of our own are read, and whether memory stays flat. */
async function speed(count: number): Promise<void> {
  const folder = new URL('../test/reading/', import.meta.url);
  const passages = (name: string) => passagesIn(fileURLToPath(new URL(`${name}.jsonl`, folder)));
  const reader = await PassageReader.open();
  const own = passages('own-article');
  const article = { ...own[0]!, text: own.map(({ text }) => text).join('\n') };
  const posts = [
    'fresh-a',
    'fresh-b',
    'fresh-c',
    'fresh-d',
    'fresh-e',
    'fresh-f',
    'fresh-g',
    'fresh-h',
    'fresh-i',
    'fresh-j',
  ].flatMap(passages);
  for (const post of [article, ...posts, ...posts]) reader.read(post);
  const times = Array.from({ length: 50 }, () => cpuSeconds(() => reader.read(article))).sort((a, b) => a - b);
  held(times[5]! * 1000 < 20, `an article of ${article.text.length} letters in ${(times[5]! * 1000).toFixed(1)} ms`);
  const early = Math.round(count / 10);
  let rssEarly = 0;
  const seconds = cpuSeconds(() => {
    for (let k = 0; k < count; k++) {
      reader.read(posts[k % posts.length]!);
      if (k === early) rssEarly = process.memoryUsage().rss;
    }
  });
  held(count / seconds >= 500, `${Math.round(count / seconds)} posts in a second of one core`);
  const rss = process.memoryUsage().rss;
  held(
    rss < rssEarly * 1.25,
    `${(rssEarly / MB).toFixed(0)} MB after ${early} posts, ${(rss / MB).toFixed(0)} MB after ${count}`,
  );
}

function held(isHeld: boolean, what: string): void {
  write(`${isHeld ? '✓' : '✗'} ${what}`);
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
