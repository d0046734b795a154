import { z } from 'zod';
import { CaseClaim, FigureClaim, FilingClaim, HoldingClaim, StatuteClaim } from './court.ts';
import { DateClaim } from './date.ts';
import { CourtClaim, JudgeClaim, PartyClaim } from './people.ts';
import { QuoteClaim } from './quote.ts';

/** Schema of a claim of any kind, told apart by `kind`. */
export const Claim = z.discriminatedUnion('kind', [
  DateClaim,
  JudgeClaim,
  PartyClaim,
  QuoteClaim,
  HoldingClaim,
  FilingClaim,
  StatuteClaim,
  CourtClaim,
  CaseClaim,
  FigureClaim,
]);
/** One typed record that one article makes, with its span. */
export type Claim = z.infer<typeof Claim>;
