#!/usr/bin/env node
// Reconciles the claims of many made-up articles and prints how long each took: node --expose-gc test/bench/reconcile.js [ARTICLES]
import { reconcile, reconcileEach } from '../../dist/reconcile/index.js';

/** Articles of which each four tell of one case, half of them about common names. */
function makeReadings(articles) {
  const random = makeRandom(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const made = [];
  let legal;
  for (let at = 0; at < articles; at++) {
    if (at % 4 === 0) legal = makeCase(at / 4, pick, random);
    // as they are read from lines
    made.push(JSON.parse(JSON.stringify(makeReading(at, legal, pick, random))));
  }
  return made;
}

const SYLLABLES =
  'ba be bo da de do fa fe ga ge go ha he ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo wa we za ze zo'.split(
    ' ',
  );
const GIVEN =
  'Anna Boris Clara David Elena Frank Greta Hugo Irene Jonas Karla Lukas Marta Nils Olga Peter Rosa Simon Tessa Viktor'.split(
    ' ',
  );
const COMMON = [
  'Department of Homeland Security',
  'Trump administration',
  'Department of Justice',
  'Internal Revenue Service',
  'Texas',
  'Planned Parenthood',
];

function makeCase(number, pick, random) {
  const word = () =>
    `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}`.replace(/^./, (letter) => letter.toUpperCase());
  return {
    judge: `${pick(GIVEN)} ${word()}`,
    plaintiff:
      random() < 0.5 ? `${pick(GIVEN)} ${word()}` : `${word()} ${pick(['Alliance', 'Council', 'Fund', 'Inc.'])}`,
    defendant: random() < 0.7 ? pick(COMMON) : `${word()} ${pick(['County', 'Company', 'University'])}`,
    counsel: `${pick(GIVEN)} ${word()}`,
    words: Array.from({ length: 24 }, word),
    object: `${word().toLowerCase()} ${pick(['program', 'rule', 'law', 'agreement'])}`,
    outcome: pick(['granted', 'denied']),
    instrument: pick(['preliminary injunction', 'temporary restraining order', 'stay', 'motion to dismiss']),
    day: new Date(Date.UTC(2015, 0, 1 + (number % 3000))).toISOString().slice(0, 10),
    amount: 1000 + Math.floor(random() * 1_000_000),
  };
}

function makeReading(at, legal, pick, random) {
  const article = `${String(at).padStart(7, '0')}.txt`;
  let offset = 0;
  const claim = (kind, text, own) => {
    const start = offset;
    offset += text.length + 20;
    return {
      kind,
      id: `${article}-${start}`,
      article,
      start,
      end: start + text.length,
      line: 1,
      text,
      rule: 'bench',
      ...own,
    };
  };
  const party = (name, role, entity = 'organization') =>
    claim('party', name, {
      name,
      entity,
      role,
      aliases: [],
      mentions: [{ start: offset, end: offset + name.length, text: name }],
    });
  const surname = legal.judge.split(' ')[1];
  const quote = legal.words.slice(0, 12 + Math.floor(random() * 12)).join(' ');
  const claims = [
    claim('date', 'Monday', { timex: 'XXXX-WXX-1', value: legal.day, resolved: 'published', event: 'ruling' }),
    claim('judge', legal.judge, { name: legal.judge, mentions: [{ start: offset, end: offset + 5, text: surname }] }),
    party(legal.plaintiff, 'plaintiff'),
    party(legal.defendant, 'defendant'),
    party(pick(COMMON), 'other'),
    party(legal.counsel, 'counsel', 'person'),
    party(`${pick(GIVEN)} ${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}`, 'other', 'person'),
    claim('holding', `${surname} ${legal.outcome} ${legal.object}`, {
      actor: surname,
      instrument: legal.instrument,
      outcome: legal.outcome,
      object: legal.object,
      date: legal.day,
      ruling: `${article}-r`,
    }),
    claim('quote', quote, { quote, speaker: { name: legal.judge, start: 0, end: 5 }, cue: 'wrote', form: 'direct' }),
    claim('statute', 'First Amendment', { name: 'First Amendment' }),
    claim('figure', String(legal.amount), { value: legal.amount, unit: 'people' }),
  ];
  return {
    article: {
      id: article,
      sha256: article,
      words: 500,
      published: { value: legal.day, from: 'field' },
      sketch: makeSketch(random),
    },
    claims,
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const makeSketch = (random) => Array.from({ length: 520 }, () => LETTERS[Math.floor(random() * 64)]).join('');

/** Numbers that look random and are the same in each run. */
function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const count = Number(process.argv[2] ?? 100_000);
const readings = makeReadings(count);
const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(0);
const peak = () => (process.resourceUsage().maxRSS / 1024).toFixed(0);
globalThis.gc?.();
console.log(
  `${count} articles, ${readings.reduce((sum, { claims }) => sum + claims.length, 0)} claims weigh ${megabytes(process.memoryUsage().heapUsed)} MB; making them took ${peak()} MB at most`,
);

/** Runs it and prints what it took; the memory is that of the process, the claims and the making of them among it. */
function measure(name, run) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  const cpu = process.cpuUsage();
  const result = run();
  const took = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  globalThis.gc?.();
  const held = process.memoryUsage().heapUsed - before;
  console.log(
    `${name}: ${((took * 1000) / count).toFixed(1)} µs an article (${((user + system) / count).toFixed(1)} of the processor), ${megabytes(held)} MB held, ${peak()} MB at most`,
  );
  return result;
}

let cases = 0;
measure('each case as it is asked for, as the command line does', () => {
  for (const _ of reconcileEach(readings).cases) cases++;
});
console.log(`${cases} cases (${Math.ceil(count / 4)} made)`);
const report = measure('the whole report in memory', () => reconcile(readings));
if (report.cases.length !== cases) throw new Error('the two tell of other cases');
