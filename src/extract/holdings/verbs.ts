import { table } from '../../lexicon/table.ts';
import { wordSet } from '../../text/word-list.ts';

/** What an operator does to what it governs. */
export type Act =
  | 'restrain'
  | 'invalidate'
  | 'permit'
  | 'uphold'
  | 'revive'
  | 'undo'
  | 'narrow'
  | 'continue'
  | 'convert'
  | 'grant'
  | 'issue'
  | 'sign'
  | 'deny'
  | 'negate'
  | 'reverse'
  | 'remand'
  | 'hear'
  | 'dismiss'
  | 'favor'
  | 'disfavor'
  | 'order'
  | 'affirmative'
  | 'say'
  | 'contempt'
  | 'sanction'
  | 'fine'
  | 'award'
  | 'reduce'
  | 'certify'
  | 'disqualify'
  | 'mistrial'
  | 'divide'
  | 'convict'
  | 'acquit'
  | 'liable'
  | 'indict'
  | 'sentence'
  | 'spare'
  | 'release'
  | 'settle'
  | 'plead'
  | 'expire';

/** Sign of each act: +1 keeps in force what it governs, -1 undoes or stops it, 0 neither. */
export const SIGN: Readonly<Record<Act, -1 | 0 | 1>> = {
  restrain: -1,
  invalidate: -1,
  permit: 1,
  uphold: 1,
  revive: 1,
  undo: -1,
  narrow: -1,
  continue: 1,
  convert: 1,
  grant: 1,
  issue: 1,
  sign: 1,
  deny: -1,
  negate: -1,
  reverse: -1,
  remand: 0,
  hear: 0,
  dismiss: -1,
  favor: 0,
  disfavor: 0,
  order: 1,
  affirmative: -1,
  say: 0,
  contempt: 0,
  sanction: 0,
  fine: 0,
  award: 0,
  reduce: 0,
  certify: 0,
  disqualify: 0,
  mistrial: 0,
  divide: 0,
  convict: 0,
  acquit: 0,
  liable: 0,
  indict: 0,
  sentence: 0,
  spare: 0,
  release: 0,
  settle: 0,
  plead: 0,
  expire: -1,
};

/**
 * Verbs and verb phrases of rulings by act. `*` stands for an object of up to a dozen words. Plain and headline English,
 * and the forms of courts outside the United States. Verbs whose object decides (dismiss an appeal, a suit) stand once.
 */
export const VERBS: Readonly<Partial<Record<Act, readonly string[]>>> = {
  restrain: [
    'ban',
    'bar',
    'block',
    'delay',
    'derail',
    'enjoin',
    'forbid',
    'freeze',
    'halt',
    'hem in',
    'hit pause on',
    'interdict',
    'keep * blocked',
    'keep * from',
    'keep * on hold',
    'pause',
    'prevent',
    'prohibit',
    'pump the brakes on',
    'put * halt to',
    'put * hold on',
    'put * on hold',
    'put * on ice',
    'put a halt to',
    'put a hold on',
    'put a stop to',
    'put a temporary halt to',
    'put a temporary hold on',
    'put off',
    'put on hold',
    'put on ice',
    'put the brakes on',
    'rein in',
    'restrain',
    'shelve',
    'shut down',
    'sideline',
    'slam the brakes on',
    'stay',
    'stop',
    'stymie',
    'suspend',
    'thwart',
  ],
  invalidate: [
    'annul',
    'axe',
    'declare * illegal',
    'declare * invalid',
    'declare * null and void',
    'declare * unconstitutional',
    'declare * unlawful',
    'deem * illegal',
    'deem * unconstitutional',
    'deem * unlawful',
    'do away with',
    'find * illegal',
    'find * unconstitutional',
    'find * unlawful',
    'gut',
    'hold * unconstitutional',
    'invalidate',
    'kill',
    'nix',
    'nullify',
    'quash',
    'rule * illegal',
    'rule * invalid',
    'rule * unconstitutional',
    'rule * unlawful',
    'scrap',
    'set aside',
    'shoot down',
    'strike',
    'strike * down',
    'strike down',
    'throw * out',
    'throw out',
    'toss',
    'toss * out',
    'toss aside',
    'toss out',
    'vacate',
    'void',
    'wipe out',
  ],
  permit: [
    'allow',
    'approve',
    'authorise',
    'authorize',
    'back',
    'bless',
    'clear',
    'clear the path for',
    'clear the way for',
    'ease the way for',
    'endorse',
    'give * the green light',
    'give the go-ahead to',
    'give the green light to',
    'give the nod to',
    'greenlight',
    'legalise',
    'legalize',
    'let',
    'ok',
    'okay',
    'open the door for',
    'open the door to',
    'open the way for',
    'pave the way for',
    'permit',
    'rubber-stamp',
    'sign off on',
  ],
  uphold: [
    'affirm',
    'keep * alive',
    'keep * in place',
    'keep alive',
    'keep in place',
    'leave * in force',
    'leave * in place',
    'leave * intact',
    'leave * standing',
    'leave in force',
    'leave in place',
    'leave intact',
    'leave standing',
    'leave untouched',
    'let * stand',
    'let stand',
    'maintain',
    'preserve',
    'sustain',
    'uphold',
    'validate',
  ],
  revive: ['reinstate', 'restore', 'resurrect', 'revive'],
  undo: ['dissolve', 'end', 'lift', 'partially lift', 'remove', 'revoke', 'unblock', 'unfreeze'],
  narrow: ['loosen', 'modify', 'narrow', 'pare back', 'roll back', 'scale back', 'trim', 'whittle down'],
  continue: ['expand', 'extend', 'renew'],
  convert: ['convert * into', 'convert * to', 'make * permanent'],
  grant: ['accept', 'grant'],
  issue: ['enter', 'hand down', 'impose', 'issue', 'set'],
  sign: ['sign'],
  deny: [
    'bat away',
    'brush aside',
    'brush off',
    'decline',
    'deny',
    'knock back',
    'overrule',
    'pass on',
    'pour cold water on',
    'rebuff',
    'refuse',
    'reject',
    'shut the door on',
    'slap down',
    'snub',
    'spurn',
    'swat down',
    'turn aside',
    'turn away',
    'turn down',
  ],
  negate: ['decline to', 'refuse to', 'stop short of', 'balk at', 'find no basis to', 'see no reason to'],
  reverse: ['overturn', 'reverse', 'strike aside', 'knock down'],
  remand: [
    'kick * back',
    'kick back',
    'remand',
    'return * to',
    'send * back',
    'send back',
    'tell * to reconsider',
    'order * to reconsider',
  ],
  hear: [
    'agree to hear',
    'agree to review',
    'agree to take',
    'agree to consider',
    'agree to decide',
    'agree to resolve',
    'agree to rule on',
    'agree to weigh',
    'hear',
    'review',
    'take up',
    'rehear',
    'take on',
  ],
  dismiss: ['dismiss', 'disallow'],
  favor: [
    'decide for',
    'decide in favor of',
    'decide in favour of',
    'find for',
    'find in favor of',
    'find in favour of',
    'award * a victory',
    'award a victory to',
    'give * a victory',
    'give * a win',
    'give * victory',
    'give * win',
    'hand * a victory',
    'hand * a win',
    'hand * victory',
    'hand * win',
    'hand a victory to',
    'hand a win to',
    'hand victory to',
    'hand win to',
    'rule for',
    'rule in favor of',
    'rule in favour of',
    'rule on behalf of',
    'side with',
    'vindicate',
  ],
  disfavor: ['deal a blow to', 'decide against', 'find against', 'hand * a defeat', 'rule against', 'side against'],
  order: [
    'command',
    'compel',
    'direct',
    'force',
    'instruct',
    'mandate',
    'order',
    'require',
    'tell * to',
    'give * until',
  ],
  say: ['conclude', 'decide', 'declare', 'determine', 'find', 'hold', 'judge', 'rule', 'say', 'state'],
  contempt: ['find * in contempt', 'hold * in contempt', 'find in contempt', 'hold in contempt'],
  sanction: ['disbar', 'sanction', 'suspend * from'],
  fine: ['fine'],
  award: ['award'],
  reduce: ['cut', 'reduce', 'shave', 'slash'],
  certify: ['certify', 'decertify'],
  disqualify: ['disqualify', 'recuse'],
  mistrial: ['declare a mistrial', 'declare mistrial'],
  divide: ['deadlock', 'split 4-4'],
  convict: ['convict', 'find * guilty', 'find guilty', 'return a guilty verdict'],
  acquit: ['absolve', 'acquit', 'clear * of', 'exonerate', 'find * not guilty', 'find not guilty'],
  liable: ['find * liable', 'find * negligent', 'find liable', 'hold * liable'],
  indict: ['decline to indict', 'indict'],
  sentence: ['jail', 'resentence', 'sentence', 'confine'],
  spare: ['spare'],
  release: ['free', 'release'],
  settle: ['agree to pay', 'agree to settle', 'reach a settlement', 'settle'],
  plead: [
    'enter a guilty plea',
    'enter a not guilty plea',
    'enter a plea of guilty',
    'enter a plea of not guilty',
    'plead guilty',
    'plead no contest',
    'plead not guilty',
  ],
  expire: ['expire', 'lapse'],
};

/** Acts that an order demands which undo what was done: they stop the thing challenged. */
export const UNDOING = wordSet(`
  bring disclose facilitate free hand pay rehire reinstate release rescind restore resume return turn unfreeze
`);

/** Base, past and participle of the verbs that are not regular. */
export const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = table({
  find: ['found', 'found'],
  forbid: ['forbade', 'forbidden'],
  freeze: ['froze', 'frozen'],
  give: ['gave', 'given'],
  hear: ['heard', 'heard'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  make: ['made', 'made'],
  overturn: ['overturned', 'overturned'],
  put: ['put', 'put'],
  rehear: ['reheard', 'reheard'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shoot: ['shot', 'shot'],
  shut: ['shut', 'shut'],
  split: ['split', 'split'],
  strike: ['struck', 'struck'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  throw: ['threw', 'thrown'],
  uphold: ['upheld', 'upheld'],
});

/** Verbs that double their last letter before -ed and -ing. */
export const DOUBLING = wordSet(`
  acquit disbar rebut ban bar bat cut drop gut hem let permit plan put set shut slam slap snub split stop swat
  trim hit
`);
