import { POSSESSIVES } from '../../lexicon/grammar.ts';
import type { Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import {
  ACCUSED,
  AMOUNT,
  ARGUMENTS,
  CLASS,
  CUSTODY,
  DEMANDS,
  FINDING,
  FIRST_INSTANCE,
  HEADLINE,
  HIGHER,
  LOOSE,
  NEEDING,
  NOT,
  PARTLY,
  PAY,
  PERSON,
  PRISON,
  REVIEWING,
  SCHEDULE,
  SPECIFIC,
  STAYED,
  TESTIMONY,
  TO,
} from './act-words.ts';
import type { Chain } from './chain.ts';
import { toldBy } from './issued.ts';
import type { Noun, NounClass } from './nouns.ts';
import { Form } from './operators.ts';
import type { Context, Read, Reading } from './reading.ts';
import type { Act } from './verbs.ts';

/** Whether the ruling goes to a part only: `partly granted`, `upheld some of`. */
export function isPartial({ word }: Tokens, { operators, nouns, end }: Chain): boolean {
  const { at } = operators[0]!;
  if (PARTLY.has(word[at - 1]!)) return true;
  const stop = Math.min(end, nouns[0]?.at ?? end);
  for (let i = at + 1; i < stop; i++) if (PARTLY.has(word[i]!)) return true;
  return false;
}

const inPart = ({ tokens: { word }, chain: { operators, end } }: Context): boolean => {
  const { at } = operators[0]!;
  for (let i = at; i < end; i++) if (word[i] === 'in' && word[i + 1] === 'part') return true;
  const first = word[at + 1] === 'only' ? at + 2 : at + 1;
  return PARTLY.has(word[at - 1]!) || (SOME_OF.has(word[first]!) && word[first + 1] === 'of');
};

/** Words for less than the whole of a request: `granted parts of the motion`. */
const SOME_OF = wordSet('part parts portion portions some');

/** The instrument as a field, which is left out where none is known. */
export const named = (instrument: string | undefined): { instrument?: string } => (instrument ? { instrument } : {});

/** The relief that is asked for: the first noun that names it, else what the verb would do. */
function asked({ chain, level, operator, inner }: Context): string | undefined {
  const relief = chain.nouns.find(({ kind, instrument }) => kind === 'relief' && instrument);
  const verbs = [operator, ...inner].map(({ act }) => act);
  const undo = verbs.indexOf('undo');
  const undoes = undo >= 0 && !verbs.slice(0, undo).includes('restrain');
  if (undoes) return relief?.instrument === 'stay' || !relief ? 'stay' : relief.instrument;
  if (relief) return relief.instrument;
  const specific = chain.nouns.find(({ instrument }) => instrument && SPECIFIC.has(instrument));
  if (specific) return specific.instrument;
  const kind = lastKind(chain);
  if (verbs.some((act) => act === 'dismiss' || act === 'invalidate') && (kind === 'suit' || kind === 'charges'))
    return kind === 'suit' ? 'motion to dismiss' : 'motion to dismiss';
  if (verbs.includes('restrain')) return kind === 'ruling' || level === 'supreme' ? 'stay' : 'injunction';
  if (chain.nouns[0]?.kind === 'relief') return 'injunction';
  if (verbs.includes('reverse') || verbs.includes('revive')) return 'appeal';
  if (kind === 'ruling' && (verbs[0] === 'invalidate' || verbs[0] === 'uphold')) return 'appeal';
  if (verbs.includes('hear'))
    return chain.nouns.some(({ instrument }) => instrument === 'appeal') ? 'appeal' : 'certiorari';
  if (verbs.includes('certify')) return 'class certification';
  return chain.nouns[0]?.instrument;
}

const lastKind = ({ nouns }: Chain): NounClass | undefined => nouns.at(-1)?.kind;

/** A refusal: the request is denied, whatever it asked for. */
export function denied(context: Context): Reading | undefined {
  const { operator, chain, inner } = context;
  const act = operator.act;
  if (act === 'say' || act === 'plead') return undefined;
  if (NEEDING.has(act) && !OUTCOMES[act]?.(context)) return undefined;
  if (act === 'indict') return { outcome: 'not indicted', instrument: 'indictment' };
  if (act === 'permit' && chain.nouns.length === 0 && inner.length === 0)
    return { outcome: 'blocked', instrument: 'injunction' };
  if ((act === 'invalidate' || act === 'dismiss') && chain.nouns[0]?.kind === 'policy')
    return { outcome: 'denied', ...named(chain.nouns[0].instrument) };
  if (operator.lemma === 'rehear') return { outcome: 'denied', instrument: 'rehearing' };
  return { outcome: 'denied', ...named(asked(context)) };
}

/** `a decision by the department`: a trial judge reverses what an agency has done. */
const isOfAgency = ({ first, tokens: { word }, chain }: Context): boolean => {
  if (first?.kind !== 'ruling' || first.instrument !== undefined || word[first.next] !== 'by') return false;
  for (let at = first.next; at < chain.end; at++) if (AGENCIES.has(word[at]!)) return true;
  return false;
};
const AGENCIES = wordSet('department agency administration bureau service ministry secretary government');

/** `reversed itself`, `reversed its approach`: not what another court has ruled. */
const ITSELF = /^(?:course|herself|himself|its|itself|themselves)$/;

/** What is asked of a court: `rejected that request`. */
const ASKED: ReadonlySet<NounClass> = new Set(['request', 'appeal', 'argument']);

/** `overruled its own precedents`. */
function isPrecedent({ word }: Tokens, from: number): boolean {
  for (let at = from; at < from + 5; at++) if (/^precedents?$/.test(word[at] ?? '')) return true;
  return false;
}

/** What a person denies of himself. */
const ACCUSATIONS = new Set(['claims', 'allegations']);

/** Owners whose orders are rulings. */
const OWN_COURT = /^(?:courts?|judge|circuit)$/;

/** What each act says of the ruling: outcome and instrument, or nothing. */
export const OUTCOMES: Readonly<Partial<Record<Act, Read>>> = {
  deny(context) {
    const { first, operator, tokens, chain } = context;
    if (operator.lemma === 'overrule' && (first?.kind === 'ruling' || isPrecedent(tokens, operator.next)))
      return { outcome: 'reversed', instrument: 'appeal' };
    const accused = operator.lemma === 'deny' && first !== undefined && ACCUSATIONS.has(tokens.word[first.at]!);
    if (accused && chain.nouns.length === 1) return undefined;
    if (
      /^(?:as|\w+ing)$/.test(tokens.word[operator.next] ?? '') ||
      (tokens.word[operator.next] === 'that' && !(first && first.at <= operator.next + 2 && ASKED.has(first.kind))) ||
      inSet(tokens, operator.next, chain.end, ACCUSED, 16)
    )
      return undefined;
    if (context.level === 'jury' && first?.kind === 'argument') return { outcome: 'convicted', instrument: 'verdict' };
    if (operator.lemma === 'decline' || operator.lemma === 'refuse') {
      const near =
        first &&
        first.at - operator.next < 4 &&
        !/^(?:to|through|through|comment)$/.test(tokens.word[operator.next] ?? '');
      if (!near || first.kind === 'suit') return undefined;
    }
    if (!first) return operator.lemma === 'deny' ? undefined : { outcome: 'denied' };
    if (first.kind === 'suit' && !chain.nouns.some(({ kind }) => kind === 'relief'))
      return { outcome: 'dismissed', instrument: 'lawsuit' };
    if (first.kind === 'settlement') return { outcome: 'rejected', ...named(first.instrument) };
    if (first.kind === 'policy') return { outcome: 'rejected', ...named(first.instrument) };
    if (first.kind === 'argument') return { outcome: 'denied', instrument: first.instrument ?? 'argument', open: true };
    if (first.kind === 'appeal')
      return {
        outcome: 'denied',
        instrument: operator.lemma === 'turn' || operator.lemma === 'pass' ? 'certiorari' : 'appeal',
      };
    return { outcome: 'denied', ...named(asked(context)) };
  },
  dismiss(context) {
    const { first, chain } = context;
    if (first?.kind === 'argument') return { outcome: 'denied', instrument: 'argument' };
    if (first?.kind === 'request' || first?.kind === 'appeal')
      return { outcome: 'dismissed', ...named(asked(context)) };
    if (first?.kind === 'charges') return { outcome: 'dismissed', instrument: 'charges' };
    if (first?.kind === 'suit') return { outcome: 'dismissed', instrument: 'lawsuit' };
    return chain.object && !first ? { outcome: 'dismissed' } : undefined;
  },
  invalidate(context) {
    const { first, operator, tokens } = context;
    const down = tokens.word[operator.next - 1] === 'down' || operator.tail !== undefined;
    if (operator.lemma === 'strike' && !down && (first?.kind !== 'policy' || operator.form & Form.Participle))
      return undefined;
    if (operator.tail !== undefined && FINDING.has(operator.lemma))
      return {
        outcome: 'ruled unlawful',
        effect: 'stopped',
        ...named(first?.kind === 'policy' ? first.instrument : undefined),
      };
    if (!first) {
      if (operator.lemma === 'quash') return { outcome: 'quashed' };
      if (HEADLINE.has(operator.lemma)) return { outcome: 'struck down', effect: 'stopped' };
      const strong =
        operator.lemma === 'invalidate' || operator.tail !== undefined || tokens.word[operator.at + 1] === 'down';
      return strong ? { outcome: 'struck down', instrument: 'law' } : undefined;
    }
    switch (first.kind) {
      case 'suit':
      case 'charges':
        return { outcome: 'dismissed', instrument: first.kind === 'suit' ? 'lawsuit' : 'charges' };
      case 'ruling':
        return { outcome: operator.lemma === 'quash' ? 'quashed' : 'vacated', instrument: 'appeal' };
      case 'relief':
        return { outcome: 'vacated', ...named(first.instrument) };
      case 'process':
        return { outcome: 'quashed', ...named(first.instrument) };
      case 'evidence':
        return { outcome: 'granted', instrument: 'motion to suppress' };
      case 'request':
        if (operator.lemma === 'strike' || operator.lemma === 'invalidate')
          return { outcome: 'struck down', instrument: 'policy', effect: 'stopped' };
        return { outcome: 'denied', ...named(first.instrument) };
      case 'appeal':
      case 'argument':
        return { outcome: 'denied', ...named(first.instrument) };
      case 'policy':
        return { outcome: 'struck down', ...named(first.instrument) };
      default:
        return { outcome: 'vacated', ...named(first.instrument) };
    }
  },
  restrain(context) {
    const { first, chain, level, tokens, operator } = context;
    const { object } = chain;
    if (!object || inSet(tokens, operator.next, chain.end, SCHEDULE, 4)) return undefined;
    if (
      operator.lemma === 'stay' &&
      !first &&
      !(operator.form & Form.Participle) &&
      !inSet(tokens, operator.next, chain.end, STAYED, 8)
    )
      return undefined;
    const agency =
      first?.kind === 'ruling' &&
      (tokens.word[first.next] === 'to' || tokens.word[first.at - 1] === "'s") &&
      /^(?:decisions?|orders?)$/.test(tokens.word[first.at]!) &&
      !OWN_COURT.test(tokens.word[first.at - 2] ?? '') &&
      FIRST_INSTANCE.has(level);
    if (!agency && (first?.kind === 'ruling' || first?.kind === 'relief' || first?.kind === 'suit'))
      return { outcome: 'granted', instrument: 'stay' };
    if (operator.lemma === 'stay' && !(FIRST_INSTANCE.has(level) && (!first || first.kind === 'policy')))
      return { outcome: 'granted', instrument: 'stay' };
    if (operator.lemma === 'put' && tokens.word[operator.next - 1] === 'off') return undefined;
    const stopped = agency && chain.operators.length === 1 ? ({ effect: 'stopped' } as const) : {};
    return { outcome: 'blocked', instrument: level === 'supreme' ? 'stay' : 'injunction', ...stopped };
  },
  permit(context) {
    const { first, level, tokens, chain, operator } = context;
    if (tokens.word[operator.next] === 'to' && operator.next === operator.at + 1) return undefined;
    if (inSet(tokens, operator.next, chain.end, TESTIMONY, 16))
      return { outcome: 'allowed', instrument: 'evidence ruling', open: true };
    if (
      !first ||
      first.kind === 'policy' ||
      first.kind === 'relief' ||
      first.kind === 'ruling' ||
      first.kind === 'penalty'
    ) {
      if (
        operator.lemma === 'clear' &&
        operator.next === operator.at + 1 &&
        (level === 'jury' || PERSON.has(tokens.word[operator.next] ?? ''))
      )
        return level === 'jury'
          ? { outcome: 'acquitted', instrument: 'verdict' }
          : { outcome: 'reversed', instrument: 'appeal' };
      if (operator.lemma === 'back' && !first) return { outcome: 'allowed', weak: true };
      const interim = HIGHER.has(level) && isInterim(tokens, operator.at, chain.end);
      return { outcome: 'allowed', ...named(interim ? 'stay' : first?.instrument) };
    }
    if ((first.kind === 'suit' || first.kind === 'charges') && inSet(tokens, operator.next, first.at, TO, 30))
      return { outcome: 'allowed' };
    if (first.kind === 'suit' || first.kind === 'charges')
      return /^(?:approve|sign|ok|okay|bless)$/.test(operator.lemma)
        ? undefined
        : { outcome: 'denied', instrument: 'motion to dismiss' };
    if (first.kind === 'settlement') return { outcome: 'approved', ...named(first.instrument) };
    if (first.kind === 'appeal') return { outcome: 'allowed', instrument: 'appeal' };
    if (first.kind === 'request' || first.kind === 'process') return { outcome: 'granted', ...named(asked(context)) };
    return { outcome: 'allowed', ...named(first.instrument) };
  },
  uphold({ first, operator, level, tokens, inner }) {
    const stands = operator.lemma === 'let' || operator.lemma === 'leave' || operator.lemma === 'keep';
    const ruling = first?.kind === 'ruling' || first?.kind === 'relief';
    if (first?.kind === 'suit') return { outcome: 'denied', instrument: 'motion to dismiss' };
    if (stands) {
      const instrument = ruling ? (level === 'supreme' ? 'certiorari' : 'appeal') : first?.instrument;
      return { outcome: 'left in place', ...named(instrument) };
    }
    if (ruling && level === 'judge' && POSSESSIVES.has(tokens.word[operator.next] ?? ''))
      return { outcome: 'affirmed', instrument: 'motion' };
    if (
      ruling &&
      !first.instrument &&
      (inner.some(({ act }) => act === 'restrain') || /^orders?$/.test(tokens.word[first.at]!))
    )
      return { outcome: 'upheld', instrument: 'injunction' };
    if (ruling) {
      const outcome = first.instrument === 'conviction' || operator.lemma === 'uphold' ? 'upheld' : 'affirmed';
      return {
        outcome: first.instrument ? outcome : 'affirmed',
        instrument: first.kind === 'relief' && first.instrument ? first.instrument : 'appeal',
      };
    }
    if (operator.lemma === 'affirm' && tokens.word[operator.next] === 'that') return { outcome: 'held', weak: true };
    if (operator.lemma === 'preserve' || operator.lemma === 'maintain' || operator.lemma === 'sustain')
      return first ? { outcome: 'upheld', ...named(first.instrument) } : undefined;
    return {
      outcome: operator.lemma === 'affirm' ? 'affirmed' : 'upheld',
      ...named(first ? first.instrument : operator.lemma === 'affirm' ? 'appeal' : 'law'),
    };
  },
  revive({ first }) {
    if (!first) return undefined;
    if (first.kind === 'suit') return { outcome: 'reversed', instrument: 'appeal' };
    return { outcome: 'reinstated', ...named(first.kind === 'policy' ? 'stay' : (first.instrument ?? 'appeal')) };
  },
  undo(context) {
    const { first, level, tokens, chain, operator } = context;
    if (operator.lemma === 'revoke')
      return first?.kind === 'bail' ? { outcome: 'revoked', ...named(first.instrument) } : undefined;
    if (!first || first.kind === 'suit' || first.kind === 'charges') return undefined;
    if (operator.lemma === 'end' && first.kind !== 'relief') return undefined;
    if (isPartial(tokens, chain))
      return { outcome: 'narrowed', instrument: asked(context) ?? 'stay', effect: 'in-part' };
    if (first.kind === 'ruling' || !first.instrument)
      return { outcome: HIGHER.has(level) ? 'granted' : 'lifted', instrument: 'stay' };
    return { outcome: 'lifted', ...named(first.instrument) };
  },
  narrow({ first }) {
    if (!first || (first.kind !== 'relief' && first.kind !== 'ruling' && first.kind !== 'policy')) return undefined;
    return { outcome: 'narrowed', effect: 'in-part', ...named(first.instrument) };
  },
  continue({ first }) {
    if (first?.kind !== 'relief' && first?.kind !== 'ruling') return undefined;
    return { outcome: 'extended', instrument: first.instrument ?? 'temporary restraining order' };
  },
  convert({ tokens, chain }) {
    const { at, end } = { at: chain.operators[0]!.at, end: chain.end };
    for (let i = at; i < end; i++)
      if (tokens.word[i] === 'preliminary' || tokens.word[i] === 'permanent')
        return { outcome: 'granted', instrument: `${tokens.word[i]} injunction`, effect: 'stopped' };
    return undefined;
  },
  grant(context) {
    const { first, operator } = context;
    if (operator.lemma === 'accept') {
      if (first?.kind === 'settlement') return { outcome: 'approved', ...named(first.instrument) };
      if (first?.kind === 'suit' || first?.kind === 'appeal')
        return { outcome: 'granted', instrument: 'certiorari', open: true };
      return first?.kind === 'argument' ? { outcome: 'held', weak: true } : undefined;
    }
    const outcome = inPart(context) ? 'granted in part' : 'granted';
    return { outcome, ...named(asked(context)) };
  },
  issue(context) {
    const { first, inner, chain, operator, tokens } = context;
    if (first?.kind === 'relief' && operator.lemma !== 'set')
      return { outcome: 'granted', instrument: first.instrument ?? 'injunction' };
    if (first && /^(?:dissenting|concurring)$/.test(tokens.word[first.next] ?? '')) return undefined;
    if (first?.kind === 'ruling' && inner[0] && inSet(tokens, first.next, inner[0].at, NOT, 4))
      return denied({ ...context, operator: inner[0], inner: inner.slice(1), ...onlyAfter(chain, inner[0].at) });
    if (first?.kind === 'ruling' && inner[0])
      return OUTCOMES[inner[0].act]?.({
        ...context,
        operator: inner[0],
        inner: inner.slice(1),
        ...onlyAfter(chain, inner[0].at),
      });
    if (
      first?.kind === 'ruling' &&
      !first.instrument &&
      tokens.word[first.next] === 'that' &&
      /^orders?$/.test(tokens.word[first.at]!)
    )
      return { outcome: 'ordered', instrument: 'order', open: true };
    const told = first?.kind === 'ruling' && !first.instrument ? toldBy(context, first) : undefined;
    if (told) return told;
    if (first?.kind === 'ruling' && first.instrument === 'sentence')
      return { outcome: 'sentenced', instrument: 'sentence' };
    if (first?.kind === 'ruling' && first.instrument === 'judgment' && operator.lemma === 'enter')
      return { outcome: 'granted', instrument: 'judgment' };
    if (first?.kind === 'ruling' && first.instrument === 'verdict') return undefined;
    if (first?.kind === 'penalty')
      return first.instrument === 'sentence'
        ? { outcome: 'sentenced', instrument: 'sentence' }
        : { outcome: 'sanctioned', instrument: first.instrument ?? 'sanctions' };
    if (first?.kind === 'bail' && operator.lemma === 'set') return { outcome: 'granted', instrument: 'bail' };
    if (first?.kind === 'process') return { outcome: 'granted', ...named(first.instrument) };
    return undefined;
  },
  sign(context) {
    const { first } = context;
    return first?.kind === 'process' || first?.kind === 'settlement'
      ? { outcome: 'approved', ...named(first.instrument) }
      : OUTCOMES.issue?.(context);
  },
  reverse(context) {
    const { first, operator, tokens } = context;
    if (ITSELF.test(tokens.word[operator.next] ?? '') && !first) return undefined;
    if (first?.kind === 'policy') return { outcome: 'struck down', ...named(first.instrument) };
    if (operator.lemma === 'knock' || operator.lemma === 'strike') return undefined;
    if (context.level === 'judge' && isOfAgency(context)) return { outcome: 'reversed', instrument: 'rule' };
    if (first?.kind === 'relief') return { outcome: 'reversed', ...named(first.instrument) };
    return { outcome: 'reversed', instrument: 'appeal' };
  },
  remand: () => ({ outcome: 'remanded', instrument: 'appeal' }),
  hear({ operator, tokens, level, first }) {
    const agreed = operator.lemma === 'agree' || /^(?:will|to)$/.test(tokens.word[operator.at - 1] ?? '');
    if (operator.lemma === 'rehear') return { outcome: 'granted', instrument: 'rehearing', open: true };
    if (!agreed || (operator.lemma !== 'agree' && inSet(tokens, operator.next, operator.next + 3, ARGUMENTS, 3)))
      return undefined;
    if (operator.lemma === 'agree' || (level === 'supreme' && first))
      return { outcome: 'granted', instrument: 'certiorari' };
    return undefined;
  },
  favor: (context) => {
    const [next, ...rest] = context.inner;
    const told = next && OUTCOMES[next.act]?.({ ...context, operator: next, inner: rest });
    return told ?? { outcome: 'granted', weak: true };
  },
  disfavor: ({ first }) =>
    first?.kind === 'policy'
      ? { outcome: 'ruled unlawful', ...named(first.instrument), weak: true }
      : { outcome: 'denied', weak: true },
  order(context) {
    const { chain, tokens, operator, inner, first } = context;
    if (isCustody(tokens, operator.next, chain.end)) return { outcome: 'detained', instrument: 'bail' };
    if (operator.next >= chain.end || LOOSE.test(tokens.word[operator.next] ?? '.'))
      return tokens.word[operator.next] === 'that'
        ? { outcome: 'ordered', instrument: 'order', open: true }
        : undefined;
    if (first?.instrument === 'new trial') return { outcome: 'granted', instrument: 'new trial' };
    if (/ing$/.test(tokens.word[operator.next] ?? '')) return undefined;
    const demands = inSet(tokens, operator.next, chain.end, DEMANDS, 30) || tokens.word[operator.next] === 'that';
    if (!demands && operator.lemma !== 'order') return undefined;
    if (inner.some(({ act }) => act === 'restrain')) return { outcome: 'ordered', instrument: 'injunction' };
    if (chain.affirmative)
      return inSet(tokens, operator.next, chain.end, PAY, 30)
        ? { outcome: 'ordered', instrument: 'judgment', open: true }
        : { outcome: 'ordered', instrument: 'injunction' };
    return { outcome: 'ordered', instrument: 'order', open: true };
  },
  contempt: () => ({ outcome: 'held in contempt', instrument: 'contempt' }),
  sanction: (context) =>
    context.operator.lemma === 'suspend' && context.first
      ? OUTCOMES.restrain?.(context)
      : { outcome: 'sanctioned', instrument: 'sanctions' },
  fine: () => ({ outcome: 'fined', instrument: 'sanctions' }),
  award: ({ level, chain }) =>
    !chain.object
      ? undefined
      : {
          outcome: level === 'jury' ? 'liable' : 'granted',
          instrument: level === 'jury' ? 'verdict' : 'judgment',
          open: true,
        },
  reduce: ({ first, tokens, chain, operator }) =>
    first?.kind === 'ruling' ||
    first?.kind === 'penalty' ||
    first?.kind === 'bail' ||
    inSet(tokens, operator.next, chain.end, AMOUNT, 8)
      ? { outcome: 'reduced', instrument: first?.instrument ?? 'judgment' }
      : undefined,
  certify: ({ operator, tokens }) =>
    operator.lemma === 'decertify' || inSet(tokens, operator.next, tokens.count, CLASS, 10)
      ? { outcome: operator.lemma === 'decertify' ? 'decertified' : 'certified', instrument: 'class certification' }
      : undefined,
  disqualify: () => ({ outcome: 'disqualified', instrument: 'disqualification' }),
  mistrial: () => ({ outcome: 'divided', instrument: 'mistrial' }),
  divide: ({ level }) => ({
    outcome: 'divided',
    instrument: HIGHER.has(level) || level === 'court' ? 'appeal' : 'mistrial',
  }),
  convict: () => ({ outcome: 'convicted', instrument: 'verdict' }),
  acquit: ({ level }) =>
    REVIEWING.has(level)
      ? { outcome: 'reversed', instrument: 'appeal' }
      : { outcome: 'acquitted', instrument: 'verdict' },
  liable: ({ tokens, operator }) => ({
    outcome: operator.tail !== undefined && tokens.word[operator.tail - 1] === 'not' ? 'not liable' : 'liable',
    instrument: 'verdict',
  }),
  indict: ({ operator }) =>
    operator.lemma === 'decline' ? { outcome: 'not indicted', instrument: 'indictment' } : undefined,
  sentence: () => ({ outcome: 'sentenced', instrument: 'sentence' }),
  spare: ({ tokens, chain, operator }) =>
    inSet(tokens, operator.next, chain.end, PRISON, 10) ? { outcome: 'sentenced', instrument: 'sentence' } : undefined,
  settle: () => ({ outcome: 'settled', instrument: 'settlement' }),
  plead: ({ tokens, operator }) => {
    const not = inSet(tokens, operator.at, operator.next, NOT, 6);
    return { outcome: not ? 'pleaded not guilty' : 'pleaded guilty', instrument: 'plea' };
  },
  expire: () => ({ outcome: 'expired', instrument: 'order' }),
};

/** `ordered him held without bail`, `ordered the banker to jail`: not `that detained parents be allowed`. */
function isCustody({ word }: Tokens, from: number, stop: number): boolean {
  for (let i = from; i < stop && i < from + 12; i++) {
    if (word[i] === 'why') return false;
    const next = word[i + 1] ?? '.';
    if (CUSTODY.has(word[i]!) && (i + 1 >= stop || HOW_HELD.test(next))) return true;
    if (word[i] === 'to' && (next === 'jail' || next === 'prison')) return true;
  }
  return false;
}
const HOW_HELD = /^(?:[^a-z]|without|until|pending|in|on|at|for|while|during|as|after|because|indefinitely)$/;

function inSet({ word }: Tokens, from: number, stop: number, words: ReadonlySet<string>, most: number): boolean {
  for (let i = from; i < stop && i < from + most; i++) if (words.has(word[i]!)) return true;
  return false;
}

const onlyAfter = (chain: Chain, at: number): { chain: Chain; first?: Noun } => {
  const nouns = chain.nouns.filter((noun) => noun.at > at);
  return {
    chain: { ...chain, operators: chain.operators.filter((operator) => operator.at >= at), nouns },
    ...(nouns[0] ? { first: nouns[0] } : {}),
  };
};

/** Whether the clause says that it holds for a time only: `for now`, `take effect`, `while the case goes on`. */
function isInterim({ word }: Tokens, from: number, stop: number): boolean {
  for (let i = from; i < stop + 3 && i < word.length; i++) {
    if (word[i] === 'temporarily' || word[i] === 'pending' || word[i] === 'while') return true;
    if (word[i] === 'for' && word[i + 1] === 'now') return true;
    if (word[i] === 'take' && word[i + 1] === 'effect') return true;
    if (word[i] === 'effect' && word[i - 1] === 'into') return true;
  }
  return false;
}
