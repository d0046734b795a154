import { MODALS } from '../../lexicon/grammar.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';

/** What the head of an object is: it decides what an operator does to it. */
export type NounClass =
  | 'relief'
  | 'request'
  | 'appeal'
  | 'suit'
  | 'charges'
  | 'ruling'
  | 'argument'
  | 'penalty'
  | 'settlement'
  | 'bail'
  | 'process'
  | 'class'
  | 'evidence'
  | 'policy';

/** A noun phrase of the lexicon where it stands. */
export interface Noun {
  readonly kind: NounClass;
  /** the instrument that it names */
  readonly instrument?: string;
  readonly at: number;
  readonly next: number;
}

interface Entry {
  readonly words: readonly string[];
  readonly kind: NounClass;
  readonly instrument?: string;
}

/** Noun phrases by class; after a colon the instrument that the phrase names. */
const NOUNS: Readonly<Record<NounClass, readonly string[]>> = {
  relief: [
    'administrative stay: administrative stay',
    'block',
    'declaration: declaratory judgment',
    'declaratory judgment: declaratory judgment',
    'emergency relief: injunction',
    'halt',
    'hold',
    'injunction: injunction',
    'injunctions: injunction',
    'injunctive relief: injunction',
    'interim injunction: preliminary injunction',
    'nationwide injunction: injunction',
    'pause',
    'permanent injunction: permanent injunction',
    'preliminary injunction: preliminary injunction',
    'preliminary injunctions: preliminary injunction',
    'restraining order: temporary restraining order',
    'restraining orders: temporary restraining order',
    'stay: stay',
    'stays: stay',
    'stay of execution: stay',
    'temporary injunction: preliminary injunction',
    'temporary restraining order: temporary restraining order',
    'tro: temporary restraining order',
    'writ of habeas corpus: habeas corpus',
    'writ of mandamus: mandamus',
    'habeas: habeas corpus',
    'temporary block',
    'temporary halt',
  ],
  request: [
    'application: application',
    'applications: application',
    'attempt',
    'bankruptcy petition: bankruptcy petition',
    'bankruptcy protection: bankruptcy petition',
    'claim: claim',
    'attempts',
    'bid',
    'bids',
    'class certification: class certification',
    'demand',
    'effort',
    'efforts',
    'motion: motion',
    'motions: motion',
    'motion to dismiss: motion to dismiss',
    'motion for summary judgment: summary judgment',
    'motion to suppress: motion to suppress',
    'new trial: new trial',
    'petition: petition',
    'petitions: petition',
    'push',
    'request: motion',
    'requests: motion',
    'summary judgment: summary judgment',
    'plea for',
    'plea to',
    'emergency application: application',
    'rehearing: rehearing',
    'permission',
    'leave to appeal: appeal',
  ],
  appeal: [
    'appeal: appeal',
    'appeals: appeal',
    'cert: certiorari',
    'certiorari: certiorari',
    'writ of certiorari: certiorari',
    'challenge',
    'challenges',
    'court challenge',
    'legal challenge: lawsuit',
    'legal challenges: lawsuit',
    'judicial review: judicial review',
  ],
  suit: [
    'case: lawsuit',
    'cases: lawsuit',
    'claims: lawsuit',
    'complaint: lawsuit',
    'complaints: lawsuit',
    'class action: lawsuit',
    'lawsuit: lawsuit',
    'lawsuits: lawsuit',
    'suit: lawsuit',
    'suits: lawsuit',
    'litigation: lawsuit',
    'legal action: lawsuit',
    'countersuit: lawsuit',
  ],
  charges: [
    'charge: charges',
    'charges: charges',
    'count: charges',
    'counts: charges',
    'indictment: indictment',
    'indictments: indictment',
    'allegations: charges',
  ],
  ruling: [
    'award: judgment',
    'conviction: conviction',
    'convictions: conviction',
    'damages: judgment',
    'decision',
    'decisions',
    'finding',
    'judgment: judgment',
    'judgement: judgment',
    'opinion',
    'ruling',
    'rulings',
    'sentence: sentence',
    'sentences: sentence',
    'verdict: verdict',
    'verdicts: verdict',
    'court order',
    'court orders',
    'order',
    'orders',
    'dismissal',
    'acquittal: verdict',
    'death sentence: sentence',
  ],
  argument: [
    'argument: argument',
    'arguments: argument',
    'assertion: argument',
    'assertions: argument',
    'assumption: argument',
    'contention: argument',
    'contentions: argument',
    'claim of: argument',
    'claim that: argument',
    'claims of: argument',
    'claims that: argument',
    'defense: argument',
    'defence: argument',
    'idea: argument',
    'interpretation: argument',
    'notion: argument',
    'objection: objection',
    'objections: objection',
    'reasoning: argument',
    'theory: argument',
    'suggestion: argument',
    'view that: argument',
  ],
  penalty: [
    'bad conduct discharge: sentence',
    'fine: fine',
    'fines: fine',
    'sanction: sanctions',
    'sanctions: sanctions',
    'prison term: sentence',
    'jail term: sentence',
    'prison sentence: sentence',
    'life sentence: sentence',
    'jail sentence: sentence',
  ],
  settlement: [
    'consent decree: consent decree',
    'plea agreement: plea',
    'plea deal: plea',
    'plea bargain: plea',
    'guilty plea: plea',
    'guilty pleas: plea',
    'not guilty plea: plea',
    'settlement: settlement',
    'settlements: settlement',
    'settlement agreement: settlement',
  ],
  bail: [
    'bail: bail',
    'bond: bail',
    'parole: parole',
    'pretrial release: bail',
    'detention: bail',
    'asylum: asylum',
    'immunity: immunity',
  ],
  process: [
    'subpoena: subpoena',
    'subpoenas: subpoena',
    'arrest warrant: warrant',
    'arrest warrants: warrant',
    'gag order: gag order',
    'protective order: protective order',
    'search warrant: warrant',
    'search warrants: warrant',
    'warrant: warrant',
    'warrants: warrant',
    'extradition: extradition',
    'summons: summons',
  ],
  class: ['class', 'nationwide class', 'class of'],
  evidence: ['evidence: evidence', 'testimony: evidence', 'confession: evidence', 'confessions: evidence'],
  policy: [
    'act: law',
    'agreement: agreement',
    'amendment: law',
    'appointment: appointment',
    'ban: ban',
    'bans: ban',
    'ballot measure: law',
    'constitutional amendment: law',
    'curbs: law',
    'deal: deal',
    'directive: policy',
    'districts: map',
    'executive action: executive order',
    'executive actions: executive order',
    'executive order: executive order',
    'executive orders: executive order',
    'initiative: law',
    'law: law',
    'laws: law',
    'legislation: law',
    'limits: law',
    'mandate: law',
    'map: map',
    'maps: map',
    'measure: law',
    'measures: law',
    'memorandum: policy',
    'merger: merger',
    'ordinance: law',
    'ordinances: law',
    'plan: plan',
    'plans: plan',
    'policies: policy',
    'policy: policy',
    'program: program',
    'programme: program',
    'programs: program',
    'proposition: law',
    'provision: law',
    'provisions: law',
    'regulation: rule',
    'regulations: rule',
    'requirement: law',
    'requirements: law',
    'restriction: law',
    'restrictions: law',
    'rule: rule',
    'rules: rule',
    'statute: law',
    'statutes: law',
    'tariff: tariffs',
    'tariffs: tariffs',
    'tax: law',
    'travel ban: executive order',
    'treaty: treaty',
    'freeze: policy',
    'layoffs: policy',
  ],
};

const BY_HEAD = new Map<string, Entry[]>();
for (const [kind, phrases] of Object.entries(NOUNS) as [NounClass, readonly string[]][])
  for (const phrase of phrases) {
    const [surface, instrument] = phrase.split(': ');
    const words = surface!.split(' ');
    const entry = { words, kind, ...(instrument ? { instrument } : {}) };
    BY_HEAD.set(
      words[0]!,
      [...(BY_HEAD.get(words[0]!) ?? []), entry].sort((a, b) => b.words.length - a.words.length),
    );
  }

/** Words of the lexicon that mean something else here: `the Defense Department`, `an appeals court`, `must stay out`. */
function isOther({ word, shape }: Tokens, at: number): boolean {
  switch (word[at]) {
    case 'defense':
      return shape[at] !== Shape.Lower;
    case 'appeal':
    case 'appeals':
      return BENCH.has(word[at + 1] ?? '');
    case 'stay':
      return at > 0 && (MODALS.has(word[at - 1]!) || (word[at - 1] === 'to' && AWAY.has(word[at + 1] ?? '')));
    default:
      return false;
  }
}
const BENCH = wordSet('court courts judge judges panel panels chamber tribunal');
const AWAY = wordSet('out in on at home away put with off here there');

/** The longest noun phrase of the lexicon that starts at the token. */
export function nounAt(tokens: Tokens, at: number, stop: number): Noun | undefined {
  const entries = at < stop ? BY_HEAD.get(tokens.word[at]!) : undefined;
  if (!entries || isOther(tokens, at)) return undefined;
  for (const { words, kind, instrument } of entries)
    if (words.every((word, i) => at + i < stop && tokens.word[at + i] === word))
      return { kind, at, next: at + words.length, ...(instrument ? { instrument } : {}) };
  return undefined;
}
