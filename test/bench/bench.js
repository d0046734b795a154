// Throughput of extract over a file of articles, side by side in one run with compromise, wink-nlp and chrono-node;
// then start-up time. `npm run bench [-- FILE]`; without a file, the fixtures repeated.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { findCases } from '../../dist/extract/cases/index.js';
import { findCourts } from '../../dist/extract/courts/index.js';
import { findDates } from '../../dist/extract/dates/index.js';
import { findFigures } from '../../dist/extract/figures/index.js';
import { findFilings } from '../../dist/extract/filings/index.js';
import { findHoldings } from '../../dist/extract/holdings/index.js';
import { findCast, readArticles } from '../../dist/extract/index.js';
import { findJudges } from '../../dist/extract/judges/index.js';
import { findNames } from '../../dist/extract/names/index.js';
import { findParties } from '../../dist/extract/parties/index.js';
import { findQuotes } from '../../dist/extract/quotes/index.js';
import { findReferences } from '../../dist/extract/references/index.js';
import { findSpeech } from '../../dist/extract/speech/index.js';
import { findStatutes } from '../../dist/extract/statutes/index.js';
import { reconcile } from '../../dist/reconcile/index.js';
import { readDocument } from '../../dist/text/document.js';

/** Each part of the pipeline alone, given what the parts before it made. */
const PARTS = {
  'names: find, type, cluster': ({ doc }) => findNames(doc),
  'judges and courts': ({ doc, cast }) => findJudges(doc, cast.entities, findCourts(doc)),
  'parties and roles': ({ doc, cast }) => findParties(doc, cast.entities, cast.judges),
  references: ({ doc, cast }) => findReferences(doc, cast.entities, cast.judges, cast.courts, cast.parties),
  dates: ({ doc, published }) => findDates(doc, published),
  'quotes and speakers': ({ doc, cast }) => findQuotes(doc, cast),
  'reported speech': ({ doc, cast }) => findSpeech(doc, cast),
  holdings: ({ doc, cast, dates }) => findHoldings(doc, cast, dates),
  filings: ({ doc, cast, dates }) => findFilings(doc, cast, dates),
  'statutes and cases': ({ doc }) => [findStatutes(doc), findCases(doc)],
  figures: ({ doc, dates }) => findFigures(doc, dates),
};

const root = new URL('../../', import.meta.url);

function readSources(file) {
  if (file) {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map(({ id, text, published }) => ({
        id,
        text,
        ...(published ? { published: { value: published, from: 'field' } } : {}),
      }));
  }
  const fixtures = new URL('fixtures/', root);
  const texts = readdirSync(fixtures, { recursive: true })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, fixtures), 'utf8'));
  return Array.from({ length: 600 }, (_, index) => ({ id: `${index}`, text: texts[index % texts.length] }));
}

const sources = readSources(process.argv[2]);
const megabytes = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;

/** Best of three runs over the share of the articles, one by one, in MB/s. */
const speed = (run, share = 1) => speedOfAll((some) => some.forEach((source) => void run(source)), share);

/** Best of three runs over the share of the articles, all given at once, in MB/s. */
function speedOfAll(run, share = 1) {
  const some = sources.slice(0, Math.max(1, Math.floor(sources.length * share)));
  const size = some.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const started = performance.now();
    run(some);
    best = Math.min(best, (performance.now() - started) / 1000);
  }
  return size / best;
}

const rows = [];
const row = (name, rate) => {
  rows.push([name, rate]);
  console.log(`${name.padEnd(44)} ${rate.toFixed(2).padStart(8)} MB/s`);
  return rate;
};

console.log(`${sources.length} articles, ${megabytes.toFixed(1)} MB, Node ${process.version}\n`);
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const whole = row(
  'extract, all kinds',
  speedOfAll((some) => readArticles(some)),
);
console.log(`${''.padEnd(44)} ${((whole / megabytes) * sources.length).toFixed(0).padStart(8)} articles/s`);
row(
  '  scanner: blocks, sentences, tokens, marks',
  speed((source) => readDocument(source)),
);
const prepared = new Map(
  sources.map((source) => {
    const doc = readDocument(source);
    return [source, { doc, cast: findCast(doc), dates: findDates(doc, source.published), published: source.published }];
  }),
);
for (const [name, run] of Object.entries(PARTS))
  row(
    `  ${name}`,
    speed((source) => run(prepared.get(source))),
  );
const readings = readArticles(sources);
const started = performance.now();
reconcile(readings);
console.log(
  `${'  reconcile'.padEnd(44)} ${(((performance.now() - started) * 1000) / sources.length).toFixed(0).padStart(8)} µs an article`,
);
console.log(
  `${'  heap of all claims'.padEnd(44)} ${((process.memoryUsage().heapUsed - before) / 1e6).toFixed(0).padStart(8)} MB\n`,
);

const peers = {
  'chrono-node, dates': row(
    'chrono-node, dates',
    speed(({ text }) => chrono.parse(text, new Date('2025-03-21')), 0.2),
  ),
  'compromise nlp(text)': row(
    'compromise nlp(text)',
    speed(({ text }) => nlp(text), 0.03),
  ),
};
const wink = winkNLP(model, ['sbd', 'pos']);
peers['wink-nlp, sentences and parts of speech'] = row(
  'wink-nlp, sentences and parts of speech',
  speed(({ text }) => wink.readDoc(text), 0.2),
);
console.log('');
for (const [name, rate] of Object.entries(peers)) console.log(`extract is ${(whole / rate).toFixed(1)} × ${name}`);

/** Median wall time of a command over so many runs, in ms. */
function wall(args, runs = 15) {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  return times[runs >> 1];
}

const bin = fileURLToPath(new URL('bin/extract.js', root));
const article = fileURLToPath(new URL('fixtures/ferry-fares/articles/1-wire.txt', root));
const bare = wall(['-e', '0']);
console.log(
  `\nbare node ${bare.toFixed(0)} ms; --version + ${(wall([bin, '--version']) - bare).toFixed(0)} ms; one article + ${(wall([bin, article]) - bare).toFixed(0)} ms`,
);
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
