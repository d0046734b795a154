import { words } from '../../text/word-list.ts';
import {
  readAccused,
  readAmongAccused,
  readCharged,
  readFaces,
  readGuilty,
  readPleaded,
  readProceeding,
  readSuspect,
  readTestified,
  readVictim,
} from './crimes.ts';
import { readChallenge, readFault, readPolicy } from './decisions.ts';
import { BINDING, CRIMINAL, PLEADING, SUE, SUITS } from './lexicon.ts';
import { readArgued, readOwnClient, readRepresents } from './represents.ts';
import { readCaption, readNamedIn, readRoleWord, roleWords } from './role-words.ts';
import {
  readAgainst,
  readAmicus,
  readAppeal,
  readBound,
  readContempt,
  readMustPay,
  readRequest,
  readSettled,
} from './rulings.ts';
import type { Reader } from './saying.ts';
import { readAccuses, readJoined, readSued, readSuit } from './suits.ts';

/** Which readers a word calls. */
export const CUES: ReadonlyMap<string, readonly Reader[]> = group([
  [SUE, readSued],
  [SUITS, readSuit],
  [roleWords, readRoleWord],
  [['v.', 'vs.', 'v', 'vs'], readCaption],
  [CRIMINAL, readCharged],
  [
    [
      'charge',
      'charging',
      'charges',
      'convict',
      'convicts',
      'indict',
      'indicts',
      'acquit',
      'acquits',
      'charging',
      'sentencing',
    ],
    readCharged,
  ],
  [['accused'], readAccused],
  [['accused'], readAmongAccused],
  [['accuses', 'accused', 'accusing'], readAccuses],
  [PLEADING, readPleaded],
  [['guilty', 'liable'], readGuilty],
  [words('faces faced facing stand stands stood'), readFaces],
  [
    words(`
      charges conviction indictment prosecution trial sentencing acquittal arraignment verdict convictions sentence
      plea
    `),
    readProceeding,
  ],
  [['suspect', 'gunman', 'shooter'], readSuspect],
  [['named'], readNamedIn],
  [['joined'], readJoined],
  [
    words(`
      victim victims murder killing slaying death deaths shooting stabbing murdered killed rape assault raped
      murdering shot killings murders fatally
    `),
    readVictim,
  ],
  [['testified'], readTestified],
  [['must'], readMustPay],
  [BINDING, readBound],
  [['contempt'], readContempt],
  [
    words(`
      ruled rules ruling finding declaring concluding holding found finds held said says concluded declared determined
      alleges alleged alleging claims claimed claiming argues saying
    `),
    readFault,
  ],
  [
    words(`
      blocked blocks block blocking halted halts halting upheld upholds overturned reversed reversing invalidated
      vacated struck strikes suspended froze freezes paused rejected rejects tossed lifted reinstated
    `),
    readPolicy,
  ],
  [words('challenged challenges challenging challenge'), readChallenge],
  [words('ruled ruling judgment verdict injunction injunctions damages decision order'), readAgainst],
  [words('asked asks asking urged petitioned appealed appealing appeals'), readAppeal],
  [words('request appeal petition bid motion effort attempt'), readRequest],
  [words('settle settled settles settling'), readSettled],
  [words('amicus brief friend intervened intervene friend-of-the-court'), readAmicus],
  [['argued'], readArgued],
  [['client', 'clients'], readOwnClient],
  [words('represents represented representing represent'), readRepresents],
]);

function group(entries: readonly (readonly [Iterable<string>, Reader])[]): Map<string, Reader[]> {
  const byWord = new Map<string, Reader[]>();
  for (const [words, reader] of entries)
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), reader]);
  return byWord;
}
