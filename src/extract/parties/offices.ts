import { ARTICLES } from '../../lexicon/grammar.ts';
import { remembered } from '../../text/remembered.ts';
import { Shape } from '../../text/tokens.ts';
import { alternatives, wordSet } from '../../text/word-list.ts';
import { FUNCTION_WORDS } from './lexicon.ts';
import { afterBracket, headFrom, isVerb } from './phrase.ts';
import type { Naming, Participant, Roster } from './roster.ts';
import { isPublicBody, OFFICE_WORDS, ROLE_NOUNS, TITLE_MODIFIERS } from './titles.ts';

/** What a title or an apposition says of somebody: `acting IRS Commissioner`, `a lawyer for Acme`. */
export interface Title {
  readonly sort: 'counsel' | 'prosecution' | 'official' | 'member' | 'former';
  /** in the article's words, without a determiner */
  readonly words: string;
  /** first token and the one after the last */
  readonly from: number;
  readonly to: number;
  /** the body that the title belongs to */
  readonly body?: Participant;
  /** whether the body is called a law firm */
  readonly firm?: boolean;
  /** whether an indefinite article stands before it: `a defense lawyer` is nobody's in particular */
  readonly indefinite?: true;
}

/** The titles that stand around one name. */
export function titlesAt(roster: Roster, naming: Naming, from: number, to: number): Title[] {
  const found: Title[] = [];
  const add = (title: Title | undefined): void => {
    if (title) found.push(title);
  };
  if (mayEndTitle(roster, naming.from - 1)) add(titleBefore(roster, naming, from));
  add(titleAfter(roster, naming, to));
  if (roster.doc.tokens.word[naming.from - 1] === ',') add(titleComma(roster, naming, from, to));
  if (roster.doc.tokens.word[naming.to] === '(') add(partyTag(roster, naming));
  return found;
}

/** Whether the token before a name can be the last of a title: no small word but one of titles. */
const mayEndTitle = ({ doc: { tokens }, ending }: Roster, at: number): boolean =>
  at >= 0 && (tokens.shape[at] !== Shape.Lower || ending[at] !== undefined || isTitleWord(tokens.word[at]));

/** A legislator's party and state in brackets: `Cole (D-Ohio)`. */
function partyTag({ doc }: Roster, { to }: Naming): Title | undefined {
  const { word, shape } = doc.tokens;
  const tagged =
    word[to] === '(' && /^(?:d|r|i|d\.|r\.|i\.)$/.test(word[to + 1] ?? '') && shape[to + 1] !== Shape.Lower;
  return tagged && /^[-,–]$/.test(word[to + 2] ?? '')
    ? { sort: 'official', words: '', from: to, to: to + 1 }
    : undefined;
}

/** The title glued before the name: `Treasury Secretary Ann Cole`. */
function titleBefore(roster: Roster, naming: Naming, from: number): Title | undefined {
  const start = titleStart(roster, naming.from, from);
  return start < naming.from ? makeTitle(roster, start, naming.from, naming) : undefined;
}

/** First token of the run of title words that ends before the token. */
function titleStart({ doc, ending }: Roster, end: number, from: number): number {
  const { word, shape } = doc.tokens;
  let at = end;
  while (at > from && end - at < 16) {
    const before = at - 1;
    const text = word[before]!;
    const name = ending[before];
    if (name) at = name.from;
    else if (text === "'s" || text === "'" || (text === '-' && at < end)) at = before;
    else if (text === 'of' && at < end && shape[at] !== Shape.Lower && isTitleWord(word[before - 1])) at = before;
    else if (
      (text === 'the' || text === '&') &&
      at < end &&
      shape[at] !== Shape.Lower &&
      (word[before - 1] === 'of' || shape[before - 1] === Shape.Capital) &&
      word[before - 1] !== '.'
    )
      at = before;
    else if (shape[before] === Shape.Lower && !isTitleWord(text)) break;
    else if (
      shape[before] === Shape.Mark ||
      shape[before] === Shape.Number ||
      text === 'the' ||
      text === 'a' ||
      text === 'an'
    )
      break;
    else at = before;
  }
  return at;
}

const TITLE_WORDS: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...OFFICE_WORDS, ...TITLE_MODIFIERS]);

const isTitleWord = (word: string | undefined): boolean => word !== undefined && TITLE_WORDS.has(word);

/** The apposition after the name: `Ann Cole, a spokeswoman for the Acme Fund,`, `Cole (D-Ohio)`, `Cole of Acme`. */
function titleAfter(roster: Roster, naming: Naming, to: number): Title | undefined {
  const { doc } = roster;
  const { word, shape } = doc.tokens;
  let at = afterBracket(doc, naming.to, to);
  // "the removal of Ann Cole as acting director"
  const as = word[at] === 'as' && isTitleWord(word[word[at + 1] === 'the' ? at + 2 : at + 1]);
  if (word[at] === 'of' || word[at] === 'with' || word[at] === 'from') {
    const body = headFrom(roster, at + 1, Math.min(to, at + 12));
    if (body?.who.type !== 'organization') return undefined;
    const firm = /\b(?:law|legal)\b/.test(word.slice(at, body.from).join(' '));
    return {
      sort: firm ? 'counsel' : 'member',
      words: '',
      from: at,
      to: body.to,
      body: body.who,
      ...(firm ? { firm } : {}),
    };
  }
  if (!as && word[at] !== ',' && word[at] !== '—' && word[at] !== '–') {
    if (!ARTICLES.has(word[at]!)) return undefined;
    at--;
  }
  let start = at + 1;
  if (shape[start] === Shape.Number && word[start + 1] === ',') start += 2;
  if (/^(?:a|an|the|one|who|'s|is)$/.test(word[start] ?? '')) start++;
  while (/^(?:is|was|of|the|has|been|a|an|s|serves|as)$/.test(word[start] ?? '')) start++;
  let end = start;
  while (
    end < to &&
    end - start < 26 &&
    !TITLE_ENDS.has(word[end]!) &&
    (word[end] !== 'and' || isTitleWord(word[end + 1]))
  )
    end++;
  const head = headWithin(roster, start, end);
  return head < 0 ? undefined : makeTitle(roster, start, Math.max(head + 1, bodyEnd(roster, head, end)), naming);
}

const TITLE_ENDS = new Set([...',;:.()—–"“”', 'said', 'says', 'told', 'who', 'which', 'wrote', 'added']);
const LINKS = wordSet('for of at with in from to on representing');

/** The role noun near the start of the phrase that heads it. */
function headWithin({ doc, starting }: Roster, start: number, end: number): number {
  const { word } = doc.tokens;
  let head = -1;
  for (let at = start; at < end && at < start + 9; at++) {
    const text = word[at]!;
    if (head >= 0 && LINKS.has(text)) break;
    if (head < 0 && FUNCTION_WORDS.has(text) && text !== 'of' && text !== 'on') break;
    if (ROLE_NOUNS.has(text) || OFFICE_WORDS.has(text)) head = at;
    else if (starting[at]) at = starting[at]!.to - 1;
  }
  return head;
}

/** The token after the body or client that follows the head: `of the Acme Fund`. */
function bodyEnd(roster: Roster, head: number, end: number): number {
  const { word } = roster.doc.tokens;
  if (!/^(?:for|of|at|with|in|from|representing|on)$/.test(word[head + 1] ?? '')) return head + 1;
  const name = headFrom(roster, head + 2, end);
  return name ? name.to : uncut(roster, head, Math.min(end, head + 8), end);
}

/** Where a title that is too long ends: no name is cut in two, nothing hangs in the air. */
function uncut({ doc, starting }: Roster, head: number, cut: number, end: number): number {
  let to = cut;
  for (let at = head + 1; at <= cut && at < end; at++) {
    const name = starting[at];
    if (name && name.to > to) to = Math.min(end, name.to);
  }
  while (to > head + 1 && (ARTICLES.has(doc.tokens.word[to - 1]!) || LINKS.has(doc.tokens.word[to - 1]!))) to--;
  return to;
}

/** The description before a comma and the name: `his lawyer, Ann Cole`. */
function titleComma(roster: Roster, naming: Naming, from: number, to: number): Title | undefined {
  const { doc, ending } = roster;
  const { word } = doc.tokens;
  const comma = naming.from - 1;
  if (word[comma] !== ',' || comma <= from) return undefined;
  const after = word[afterBracket(doc, naming.to, to)];
  const last = word[comma - 1]!;
  if (/^(?:attorneys|lawyers|prosecutors|defenders|senators|representatives|agents|detectives)$/.test(last))
    return undefined;
  let bodied = false;
  for (let at = comma - 1; at > from && at > comma - 9 && !bodied && word[at] !== ','; at--)
    bodied = /^(?:of|for|at)$/.test(word[at]!) && (ROLE_NOUNS.has(word[at - 1]!) || OFFICE_WORDS.has(word[at - 1]!));
  if (!ROLE_NOUNS.has(last) && !OFFICE_WORDS.has(last) && !bodied) return undefined;
  if (after === 'and' || after === 'or') return undefined;
  let start = comma;
  while (start > from && comma - start < 10) {
    const text = word[start - 1]!;
    if (/^(?:[,;:.("“—–]|the|a|an|and|his|her|its|their)$/.test(text)) break;
    if (
      !ending[start - 1] &&
      text !== 'of' &&
      text !== 'for' &&
      (FUNCTION_WORDS.has(text) || isVerb(text)) &&
      text !== "'s"
    )
      break;
    start--;
  }
  return makeTitle(roster, start, comma, naming);
}

/** The title made of the tokens, if they hold a title at all. */
function makeTitle(roster: Roster, from: number, to: number, naming: Naming): Title | undefined {
  const { doc, starting } = roster;
  const { word, start, end } = doc.tokens;
  let first = from;
  while (first < to && LEADS.has(word[first]!)) first++;
  // "But Mayor Ann Cole": a sentence's first word that is no title
  while (first < to - 1 && FUNCTION_WORDS.has(word[first]!) && word[first + 1] !== '-') first++;
  if (first >= to || !holdsOffice(word, first, to)) return undefined;
  let body: Participant | undefined;
  for (let at = first; at < to; at++) {
    const name = starting[at];
    if (!name || name === naming || word[name.to] === 'county') continue;
    if (name.who.type === 'organization' || !body) body = name.who;
    at = name.to - 1;
  }
  const words = doc.text.slice(start[first]!, end[to - 1]!).replace(/['’]s?$/, '');
  const said = sortOf(`${to === naming.from ? GLUED : ''}${words.toLowerCase()}`);
  const sort = said ?? (body && isPublicBody(body.name) ? 'official' : 'member');
  const indefinite = isIndefinite(word, first) ? { indefinite: true as const } : {};
  return { sort, words, from: first, to, ...(body ? { body } : {}), ...indefinite };
}

/** Whether the title is one of several: `a seasoned defense lawyer`, `fellow Akron-area lawyer`. */
function isIndefinite(word: readonly string[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 6; at--) {
    if (/^(?:an?|another|fellow|several|some)$/.test(word[at]!)) return true;
    if (/^(?:the|his|her|their|its|lead|'s|[,.;:“"])$/.test(word[at]!)) return false;
  }
  return false;
}

const LEADS = wordSet("the a an 's ' - , and of gop");

/** Whether a word for a role or an office is among the tokens. */
function holdsOffice(word: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (ROLE_NOUNS.has(word[at]!) || OFFICE_WORDS.has(word[at]!)) return true;
  return false;
}

const PROSECUTES =
  /\b(?:district|states?|state's|commonwealth's|county|city|u\.s\.|us|united states|prosecuting) attorneys?\b(?! general)|\bprosecutors?\b|\bspecial counsel\b|\bindependent counsel\b|\bd\.?a\.?$/;
const DEFENDS =
  /\b(?:attorneys?|lawyers?|counsel|counselors?|solicitor|barrister|public defenders?|litigator|co-counsel|advocate)\b/;
const FORMER = /\b(?:former|formerly|once|ex|late|retired|onetime)\b/;
const ALWAYS_PUBLIC = new RegExp(
  String.raw`\b(?:${alternatives(String.raw`
    sens?\.?, reps?\.?, senators?, congress(?:man|woman), representatives?, gov\.?, governor, mayor,
    attorneys? general, secretary of (?!the)\w+, sheriff,
    (?:prime|foreign|interior|finance|defen[cs]e|justice|health|home|trade|cabinet|deputy) minister,
    detectives?, lt\., sgt\., lieutenant, sergeant, trooper, special agents?, majority leader, minority leader,
    speaker, lawmakers?, assembly(?:man|woman), council(?:man|woman|or), delegate, coroner, medical examiner,
    ambassador, inspector general, comptroller, clerk, county executive, first lady, police (?:chief|officer),
    commodore, capt\., gen\., lt\. gov, press secretary, [a-z]+ secretary, superintendent, solicitor general,
    warden, mp
  `)})(?=\s|$|,)`,
);

/** A president or vice president of a country, before the name and after it. */
const HEADS_STATE =
  /^(?:u\.?s\.? |then-?|republican |democratic |outgoing |incoming |[a-z]+(?:an|ese|ish|ch) )*(?:vice )?president(?:-elect)?$/;
const OF_STATE = /\bpresident of (?:the )?(?:united states|u\.s\.|republic)/;

/** Before the words of a title that stands glued to its bearer's name. */
const GLUED = '+';

/** What the words of a title make of their bearer, as far as they say it themselves. */
const sortOf = remembered((title: string): Title['sort'] | undefined => {
  const glued = title.startsWith(GLUED);
  const words = glued ? title.slice(GLUED.length) : title;
  if (FORMER.test(words) && !/\bacting\b/.test(words)) return 'former';
  if (PROSECUTES.test(words)) return 'prosecution';
  if (DEFENDS.test(words.replace(/attorneys? general/, '')) && !/\bchief counsel\b/.test(words)) return 'counsel';
  const general = /\battorneys? general\b|\bsolicitor general\b/.test(words);
  if (general || ALWAYS_PUBLIC.test(words) || (glued ? HEADS_STATE : OF_STATE).test(words)) return 'official';
  return /\b(?:spokes\w+|officials?|officer|director|secretary|administrator|commissioner)$/.test(words) &&
    isPublicBody(words)
    ? 'official'
    : undefined;
});
