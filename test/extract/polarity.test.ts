import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims.ts';

interface Case {
  readonly text: string;
  readonly actor: string;
  readonly instrument: string | null;
  readonly outcome: string;
  readonly effect: string | null;
}

const cases: Case[] = readFileSync(new URL('./polarity-cases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

/** The words of the cases, as claims have them: each with those that say the same. */
const OUTCOMES: Readonly<Record<string, readonly string[]>> = {
  bail_denied: ['denied'],
  blocked_in_part: ['blocked'],
  charges_dismissed: ['dismissed'],
  contempt: ['held in contempt'],
  damages_awarded: ['liable'],
  detained: ['detained'],
  dismissed_or_denied: ['dismissed', 'denied'],
  granted_in_part: ['granted in part'],
  issued: ['granted'],
  no_true_bill: ['not indicted'],
  not_liable: ['not liable'],
  review_denied: ['denied', 'left in place'],
  review_granted: ['granted'],
  ruled_against: ['held', 'ruled unlawful'],
  settlement_approved: ['approved'],
  struck_down: ['struck down'],
};
const INSTRUMENTS: Readonly<Record<string, readonly string[]>> = {
  class_certification: ['class certification'],
  injunctive_relief: ['injunction'],
  motion_to_dismiss: ['motion to dismiss', 'lawsuit'],
  pi: ['preliminary injunction'],
  tro: ['temporary restraining order'],
};
const EFFECTS: Readonly<Record<string, string>> = {
  in_force: 'in-force',
  stopped: 'stopped',
  stopped_in_part: 'in-part',
};
const COURTS = new Set(['judge', 'court', 'jury', 'grand jury', 'order']);

const holdings = (text: string) => claimsOf('holding', text);

const rulings = cases.filter(({ actor, outcome }) => COURTS.has(actor) && outcome !== 'none');
const others = cases.filter(({ actor, outcome }) => !COURTS.has(actor) || outcome === 'none');

describe('what a headline says the court did', () => {
  test.each(rulings)('$text', ({ text, instrument, outcome, effect }) => {
    const [holding] = holdings(text);
    // a suit that is dismissed is a motion to dismiss that is granted; a stay that is allowed is one that is granted
    const granted =
      instrument === 'motion_to_dismiss'
        ? ['dismissed']
        : instrument === 'stay'
          ? ['granted', 'allowed', 'lifted']
          : ['granted'];
    const wanted = outcome === 'granted' ? granted : (OUTCOMES[outcome] ?? [outcome.replaceAll('_', ' ')]);
    expect(wanted).toContain(holding?.outcome);
    if (instrument) expect(INSTRUMENTS[instrument] ?? [instrument.replaceAll('_', ' ')]).toContain(holding?.instrument);
    if (effect !== null || ['granted', 'denied', 'ordered'].includes(outcome))
      expect(holding?.effect).toBe(EFFECTS[effect ?? '']);
  });
});

describe('what is no ruling of the court that is named', () => {
  test.each(others)('$text', ({ text, effect }) => {
    // a ruling that is only mentioned, as the thing appealed, is told without an actor
    expect(holdings(text).map((holding) => [holding.actor, holding.effect])).toEqual(
      effect === null || effect === 'none' ? [] : [[undefined, EFFECTS[effect]]],
    );
  });
});
