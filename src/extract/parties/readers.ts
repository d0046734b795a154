import { readersBy } from '../../rules/readers.ts';
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

/** Which readers a word calls: the rules by which somebody gets a role. */
export const READERS = readersBy<Reader>([
  [SUE, readSued],
  [SUITS, readSuit],
  [roleWords, readRoleWord],
  ['v. vs. v vs', readCaption],
  [CRIMINAL, readCharged],
  ['charge charges charging convict convicts indict indicts acquit acquits sentencing', readCharged],
  ['accused', readAccused, readAmongAccused],
  ['accuses accused accusing', readAccuses],
  [PLEADING, readPleaded],
  ['guilty liable', readGuilty],
  ['faces faced facing stand stands stood', readFaces],
  [
    `
      charges conviction indictment prosecution trial sentencing acquittal arraignment verdict convictions sentence
      plea
    `,
    readProceeding,
  ],
  ['suspect gunman shooter', readSuspect],
  ['named', readNamedIn],
  ['joined', readJoined],
  [
    `
      victim victims murder killing slaying death deaths shooting stabbing murdered killed rape assault raped
      murdering shot killings murders fatally
    `,
    readVictim,
  ],
  ['testified', readTestified],
  ['must', readMustPay],
  [BINDING, readBound],
  ['contempt', readContempt],
  [
    `
      ruled rules ruling finding declaring concluding holding found finds held said says concluded declared determined
      alleges alleged alleging claims claimed claiming argues saying
    `,
    readFault,
  ],
  [
    `
      blocked blocks block blocking halted halts halting upheld upholds overturned reversed reversing invalidated
      vacated struck strikes suspended froze freezes paused rejected rejects tossed lifted reinstated
    `,
    readPolicy,
  ],
  ['challenged challenges challenging challenge', readChallenge],
  ['ruled ruling judgment verdict injunction injunctions damages decision order', readAgainst],
  ['asked asks asking urged petitioned appealed appealing appeals', readAppeal],
  ['request appeal petition bid motion effort attempt', readRequest],
  ['settle settled settles settling', readSettled],
  ['amicus brief friend intervened intervene friend-of-the-court', readAmicus],
  ['argued', readArgued],
  ['client clients', readOwnClient],
  ['represents represented representing represent', readRepresents],
]);
