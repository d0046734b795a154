import { wordSet } from '../../text/word-list.ts';
import type { NounClass } from './nouns.ts';
import type { Level } from './reading.ts';
import type { Act } from './verbs.ts';

/** Words for a part of the thing governed. */
export const PARTLY = wordSet('partially partly part parts portions portion elements some most much key');

/** What is put off without a ruling. */
export const SCHEDULE = wordSet(`
  hearing hearings trial trials sentencing arraignment vote proceedings deadline deliberations deportation
  arguments
`);

/** What a court may refuse besides a request. */
export const STEPPING = wordSet(`
  consider intervene reconsider revisit step weigh act reopen wade temporarily fast-track expedite
`);

/** Instruments that a request names wherever they stand in it. */
export const SPECIFIC = new Set([
  'motion to dismiss',
  'summary judgment',
  'class certification',
  'certiorari',
  'motion to suppress',
  'new trial',
  'bail',
  'subpoena',
  'warrant',
  'habeas corpus',
  'plea',
  'settlement',
  'consent decree',
  'rehearing',
  'judicial review',
  'sanctions',
  'extradition',
  'bankruptcy petition',
]);

/** Persons as objects. */
export const PERSON = new Set(['him', 'her', 'them']);

/** Words of testimony. */
export const TESTIMONY = new Set(['testify', 'witness', 'witnesses', 'testimony']);

/** Words that can start no object of an order. */
export const LOOSE = /^(?:on|in|until|at|by|for|after|that|,|\.|;)$/;

/** What is stayed besides rulings. */
export const STAYED = wordSet('execution executions enforcement deportation part effects implementation');

/** Verbs that find a thing unlawful with an adjective after it. */
export const FINDING = wordSet('declare deem find hold rule');

/** Acts whose object says whether they rule: to remove a stay, to remove a person. */
export const NEEDING: ReadonlySet<Act> = new Set([
  'undo',
  'narrow',
  'continue',
  'issue',
  'sign',
  'reduce',
  'certify',
  'restrain',
  'invalidate',
  'release',
  'spare',
  'uphold',
]);

/** The infinitive mark. */
export const TO = new Set(['to']);

/** What a court hears without granting review. */
export const ARGUMENTS = new Set(['arguments', 'argument', 'testimony', 'evidence']);

/** What people deny, not courts. */
export const ACCUSED = wordSet(`
  accusation accusations allegation allegations wrongdoing involvement rumors reports guilt
`);

/** Verbs of headlines that undo whatever they govern. */
export const HEADLINE = wordSet('annul axe nix nullify scrap void');

/** Words for being held. */
export const CUSTODY = new Set(['jailed', 'detained', 'held']);

/** Words that open what is ordered. */
export const DEMANDS = new Set(['to', 'that', 'into']);

/** Orders for money. */
export const PAY = new Set(['pay']);

/** What can be reduced. */
export const AMOUNT = wordSet('award damages amount sentence fine verdict penalty');

/** Classes of plaintiffs. */
export const CLASS = new Set(['class', 'classes']);

/** What may be spared. */
export const PRISON = new Set(['prison', 'jail', 'custody', 'death']);

/** The negation. */
export const NOT = new Set(['not']);

/** Outcomes that say what happens to the thing challenged. */
export const EFFECTIVE = new Set([
  'granted',
  'granted in part',
  'denied',
  'dismissed',
  'affirmed',
  'reversed',
  'vacated',
  'upheld',
  'struck down',
  'blocked',
  'allowed',
  'lifted',
  'extended',
  'narrowed',
  'left in place',
  'reinstated',
  'ordered',
  'ruled unlawful',
  'expired',
]);

/** What is asked for in a case without an act that is challenged. */
export const WITHOUT_EFFECT: ReadonlySet<NounClass> = new Set([
  'bail',
  'process',
  'class',
  'evidence',
  'settlement',
  'penalty',
]);

/** Courts above the first. */
export const HIGHER: ReadonlySet<Level> = new Set(['supreme', 'appeals']);

/** Courts of first instance. */
export const FIRST_INSTANCE: ReadonlySet<Level> = new Set(['judge', 'lower']);

/** Courts that review. */
export const REVIEWING: ReadonlySet<Level> = new Set(['supreme', 'appeals']);

/** Nouns that say what is challenged or asked. */
export const EXPLICIT: ReadonlySet<NounClass> = new Set(['relief', 'appeal', 'policy']);
