import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims.ts';

const holdings = (text: string) => claimsOf('holding', text, '2021-06-11');

describe('active clauses', () => {
  test('a date and a place may stand between the court and its verb', () => {
    expect(holdings('A federal judge in Boise on Friday blocked the grazing rule.')[0]).toMatchObject({
      actor: 'A federal judge',
      outcome: 'blocked',
      effect: 'stopped',
      date: '2021-06-11',
    });
  });

  test('a name that opens like an intention announces no appeal', () => {
    const [holding] = holdings('A federal judge blocked the law. Planned Harbors appealed on Monday.');
    expect(holding?.status).toBeUndefined();
    expect(holdings('A federal judge blocked the law. The state planned to appeal.')[0]?.status).toBe(
      'planned to appeal',
    );
  });

  test('what is challenged holds a list of those between whom it is', () => {
    const objectOf = (text: string) => holdings(text)[0]?.object;
    expect(
      objectOf('A judge blocked the pact between the Mint, the Bureau of Roads (BOR) and the Treasury, which ended.'),
    ).toBe('pact between the Mint, the Bureau of Roads (BOR) and the Treasury');
    expect(objectOf('A judge blocked the pact between the mills, Governor Ines Pell said.')).toBe(
      'pact between the mills',
    );
    expect(objectOf('A judge blocked the pact between the mills, Ines Pell and her lawyers said.')).toBe(
      'pact between the mills',
    );
  });

  test('the day of the ruling is no part of what was decided on', () => {
    const objectOf = (text: string) => holdings(text)[0]?.object;
    expect(objectOf('Judge Ann Reyes upheld the ferry toll on Friday.')).toBe('ferry toll');
    expect(objectOf('Judge Ann Reyes struck down the ferry toll Friday.')).toBe('ferry toll');
    expect(objectOf('Judge Ann Reyes blocked the toll law passed in 2019.')).toBe('toll law passed in 2019');
    expect(objectOf('Judge Ann Reyes upheld the Harbor Act of 1965.')).toBe('Harbor Act of 1965');
    expect(objectOf('Judge Ann Reyes dismissed the case in 2019.')).toBeUndefined();
  });

  test('a part of what was asked for is granted in part', () => {
    expect(holdings('A federal judge granted only part of the mill’s request.')[0]?.outcome).toBe('granted in part');
    expect(holdings('A federal judge granted the request to reopen part of the mill.')[0]?.outcome).toBe('granted');
  });

  test('a ruling tells in the present tense what was decided, anywhere in the text', () => {
    const before = 'The mill is old. It grinds rye. It was built of stone. Its wheel is new. '.repeat(3);
    expect(holdings(`${before}The court’s ruling rejects the claim of the mill.`)[0]?.outcome).toBe('denied');
    expect(holdings(`${before}The ruling opens the door to more mills.`)).toEqual([]);
  });

  test('an apposition and a relative clause may stand between', () => {
    const [holding] = holdings(
      'Judge Nora Quill, who was named to the bench last year, tossed the lawsuit over the dam.',
    );
    expect(holding).toMatchObject({ actor: 'Nora Quill', instrument: 'lawsuit', outcome: 'dismissed' });
  });

  test('the relative clause of a judge in another role rules', () => {
    const [holding] = holdings('They appeared before Judge Nora Quill, who ordered the men to return in May.');
    expect(holding).toMatchObject({ actor: 'Nora Quill', outcome: 'ordered' });
  });

  test('two verbs of one court are two clauses', () => {
    expect(
      holdings('The appeals court upheld the ban on fireworks and rejected a request for damages.').map((h) => [
        h.outcome,
        h.text,
      ]),
    ).toEqual([
      ['upheld', 'The appeals court upheld the ban on fireworks'],
      ['denied', 'rejected a request for damages'],
    ]);
  });

  test('a participle after a comma rules too', () => {
    expect(
      holdings('The Supreme Court sided with the farmers, striking down a state law on water rights.').map(
        (h) => h.outcome,
      ),
    ).toEqual(['granted', 'struck down']);
  });

  test('a vote is read with its ruling', () => {
    expect(holdings('The justices voted 5-4 to uphold the statute.')[0]).toMatchObject({
      outcome: 'upheld',
      vote: '5-4',
    });
  });

  test('what was found is read from the clause that follows', () => {
    expect(holdings('The judge ruled that the curfew violated the constitution.')[0]).toMatchObject({
      outcome: 'ruled unlawful',
      effect: 'stopped',
    });
  });

  test('headlines put the ruling before the court', () => {
    expect(holdings('Toll on rural bridge is unlawful, judge rules')[0]).toMatchObject({
      actor: 'judge',
      outcome: 'ruled unlawful',
    });
  });
});

describe('outcome and effect', () => {
  test.each([
    ['The judge denied an injunction that sought to block the sale.', 'injunction', 'denied', 'in-force'],
    ['The ruling denied claims for an injunction against the sale.', 'injunction', 'denied', 'in-force'],
    ['A judge dismissed the legal challenge from the growers.', 'lawsuit', 'dismissed', 'in-force'],
    ['A judge dismissed the suit.', 'lawsuit', 'dismissed', undefined],
    ['The court refused Tuesday to lift a stay on the toll.', 'stay', 'denied', 'stopped'],
    ["A federal judge halted enforcement of the mayor's order.", 'injunction', 'blocked', 'stopped'],
    ['The appeals court reversed a ruling that struck down the toll.', 'appeal', 'reversed', 'in-force'],
    ['Jurors found the driver not guilty.', 'verdict', 'acquitted', undefined],
    ['The court quashed the conviction.', 'appeal', 'quashed', undefined],
  ])('%s', (text, instrument, outcome, effect) => {
    const [holding] = holdings(text);
    expect([holding?.instrument, holding?.outcome, holding?.effect]).toEqual([instrument, outcome, effect]);
  });
});

describe('passive clauses', () => {
  test('people are convicted, acquitted and sentenced', () => {
    expect(
      holdings('Harlan Voss was convicted of arson. Mara Voss was acquitted. He was sentenced to nine years.').map(
        (h) => h.outcome,
      ),
    ).toEqual(['convicted', 'acquitted', 'sentenced']);
  });

  test('a motion is denied, a law struck down by a court', () => {
    expect(
      holdings('The motion for a stay was denied. The zoning law was struck down by a county judge.').map((h) => [
        h.instrument,
        h.outcome,
        h.actor,
      ]),
    ).toEqual([
      ['stay', 'denied', undefined],
      ['law', 'struck down', 'a county judge'],
    ]);
  });

  test('what may yet be done is not told as done', () => {
    expect(
      holdings('He could be sentenced to nine years. The verdict may be overturned. She will be acquitted.'),
    ).toEqual([]);
  });
});

describe('rulings told by a noun', () => {
  test('a ruling that did something, with its court', () => {
    expect(holdings('The city appealed a lower court ruling that blocked the tax.')[0]).toMatchObject({
      actor: 'a lower court',
      outcome: 'blocked',
      effect: 'stopped',
    });
  });

  test('a refusal says no', () => {
    expect(holdings("Critics faulted the court's refusal to hear the challenge to the levy.")[0]).toMatchObject({
      outcome: 'denied',
      effect: 'in-force',
    });
  });

  test('an executive order is no ruling', () => {
    expect(holdings("The governor's order blocking evictions ends in May.")).toEqual([]);
  });
});

describe('pleas and settlements', () => {
  test('the person who pleads is the actor', () => {
    expect(holdings('Harlan Voss pleaded not guilty on Friday to two counts of fraud.')[0]).toMatchObject({
      actor: 'Harlan Voss',
      instrument: 'plea',
      outcome: 'pleaded not guilty',
      date: '2021-06-11',
    });
  });

  test('a plea that is announced is marked', () => {
    expect(holdings('Harlan Voss will plead guilty to fraud.')[0]).toMatchObject({
      outcome: 'pleaded guilty',
      hedge: 'will',
    });
  });

  test('a settlement ends a suit', () => {
    expect(holdings('The mill has settled a lawsuit brought by its neighbors.')[0]).toMatchObject({
      outcome: 'settled',
    });
    expect(holdings('The family settled in Ohio.')).toEqual([]);
  });
});

describe('rulings told by who won', () => {
  test('each court before which somebody won or lost', () => {
    expect(
      holdings('The ranchers won before the state Labor Commission and the Court of Appeals.').map(
        ({ actor, outcome }) => [actor, outcome],
      ),
    ).toEqual([
      ['the state Labor Commission', 'granted'],
      ['Court of Appeals', 'granted'],
    ]);
    expect(holdings('The growers lost their case in the district court.')[0]).toMatchObject({
      actor: 'the district court',
      outcome: 'denied',
    });
  });

  test('a victory in court, unless it is only hoped for', () => {
    expect(holdings('She still works there after her federal appeals court victory.')[0]).toMatchObject({
      actor: 'federal appeals court',
      outcome: 'granted',
    });
    expect(holdings('He predicted an eventual court victory.')).toEqual([]);
    expect(holdings('The plan has lost in the court of public opinion.')).toEqual([]);
  });

  test('a ruling for or against somebody, apart from the one that sets it aside', () => {
    const [undone, ruling] = holdings('The Supreme Court set aside a district court ruling against the florist.');
    expect(ruling).toMatchObject({ actor: 'a district court', outcome: 'denied' });
    expect(ruling?.ruling).not.toBe(undone?.ruling);
  });

  test('a director who rules, as a commission does, on a complaint', () => {
    expect(
      holdings('The director of the Harbor Bureau, Lena Voss, ruled in June that the mill violated the law.')[0],
    ).toMatchObject({ actor: 'The director', instrument: 'complaint', outcome: 'ruled unlawful' });
    expect(holdings('The director of the film, Lena Voss, said that critics had ruled it out.')).toEqual([]);
  });

  test('officials and bodies who find, as a court would, that the law was broken', () => {
    const found = (text: string) => holdings(text).map(({ actor, outcome }) => `${actor} ${outcome}`);
    expect(
      found(
        'The director of the Harbor Bureau, Lena Voss, found in June that the mill had discriminated against Ames.',
      ),
    ).toEqual(['The director ruled unlawful']);
    expect(found('The state labor commissioner determined that the mill violated wage law.')).toEqual([
      'The state labor commissioner ruled unlawful',
    ]);
    expect(found('The state Division of Harbor Rights ruled that the mill discriminated against Ames.')).toEqual([
      'The state Division of Harbor Rights ruled unlawful',
    ]);
    expect(found('An arbitrator sided with the union.')).toEqual(['An arbitrator granted']);
  });

  test('officials who find what no court is asked decide nothing', () => {
    expect(holdings('The museum director concluded that the painting was stolen.')).toEqual([]);
    expect(holdings('The zoning board found that the bridge was unsafe.')).toEqual([]);
    expect(holdings('A police officer found that the lock was broken.')).toEqual([]);
  });

  test('the commission of which it is said what it found', () => {
    expect(
      holdings(
        'The justices called the state Labor Commission unfair when it found that the shop violated the law.',
      )[0],
    ).toMatchObject({ actor: 'the state Labor Commission', outcome: 'ruled unlawful' });
  });
});

describe('what is no ruling', () => {
  test.each([
    'Lawyers asked the judge to block the rule.',
    'The judge considered whether to block the rule.',
    'If the judge blocks the rule, farms will close.',
    'Supporters hope the court upholds the law.',
    'The court could strike down the law next year.',
    'The court heard arguments on the injunction.',
    'The judge held a hearing on the motion.',
    'Courts have ruled both ways.',
    'Until the court rules, the ban stands.',
    'The club built tennis courts and allowed guests to use them.',
    'The House panel rejected the bill.',
    'The judge denied that he had slept on the bench.',
    'The nominee, a judge, angrily denied the accusation.',
    'Her college application was rejected in 2008.',
    'She claims she was turned away.',
    'A decision striking down the toll would please drivers.',
    'Prices would fall if the tolls were struck down by the court.',
    'The judge declined through a clerk to comment on the case.',
  ])('%s', (text) => {
    expect(holdings(text)).toEqual([]);
  });
});

describe('grounds, limits and status', () => {
  test('the reason stands in the sentence', () => {
    const [holding] = holdings('The judge dismissed the case because the farmers lack standing.');
    expect(holding?.grounds?.map(({ text }) => text)).toContain('the farmers lack standing');
  });

  test('the judge gives the reason in the next sentence', () => {
    const [holding] = holdings(
      'Judge Nora Quill blocked the rule. Quill said the agency had skipped a public hearing.',
    );
    expect(holding?.grounds?.map(({ text }) => text)).toEqual(['the agency had skipped a public hearing']);
  });

  test('conditions, terms and places are limits', () => {
    const [holding] = holdings(
      'The judge let the sale proceed so long as the museum keeps the maps, and only until Friday.',
    );
    expect(holding?.limits?.map(({ text }) => text)).toEqual([
      'so long as the museum keeps the maps',
      'only until Friday',
    ]);
  });

  test('what is still open is the status', () => {
    const [holding] = holdings('The judge denied an injunction against the dam. The case is still ongoing.');
    expect(holding).toMatchObject({ outcome: 'denied', status: 'case is still ongoing' });
  });
});

describe('one ruling, several clauses', () => {
  const article = [
    'Judge blocks new grazing rule',
    '',
    'A federal judge on Friday blocked a rule on grazing in three counties.',
    '',
    'U.S. District Judge Nora Quill issued a preliminary injunction against the rule, saying it came too fast.',
    '',
    'In March, an appeals court had upheld an older rule.',
  ].join('\n');

  test('headline, lead and body share the ruling, its judge, its day and the relief', () => {
    const clauses = holdings(article).slice(0, 3);
    expect(new Set(clauses.map(({ ruling }) => ruling)).size).toBe(1);
    expect(clauses.map(({ actor, date, instrument }) => [actor, date, instrument])).toEqual(
      Array(3).fill(['Nora Quill', '2021-06-11', 'preliminary injunction']),
    );
  });

  test('an earlier ruling of another court is one of its own', () => {
    const clauses = holdings(article);
    expect(clauses[3]).toMatchObject({ actor: 'an appeals court', outcome: 'upheld', date: '2021-03' });
    expect(clauses[3]?.ruling).not.toBe(clauses[0]?.ruling);
  });

  const rulings = (...sentences: string[]) => {
    const found = holdings(sentences.join('\n\n')).map(({ ruling }) => ruling);
    return found.map((ruling) => found.indexOf(ruling));
  };

  test('contempt is not the order that was broken', () => {
    expect(
      rulings(
        'Harbor Secretary Lena Voss was held in contempt of court on Friday, as a federal judge said she violated an earlier order to stop the dredging.',
        'U.S. District Judge Nora Quill also fined the department $5,000 and required the agency to report each month.',
        'The dredging had worried oyster growers.',
        'In May 2020, Quill ruled that the dredging was unlawful. She ordered the department to stop the dredging.',
      ),
    ).toEqual([0, 0, 0, 0, 4, 4]);
  });

  test('an argument turned down belongs to the ruling of the same judge', () => {
    expect(
      rulings(
        'U.S. District Judge Nora Quill blocked the grazing rule on Friday.',
        "Quill also rejected the department's argument that the ranchers came too late.",
      ),
    ).toEqual([0, 0]);
  });

  test('three judges are not the one who is named, a justice is no trial judge', () => {
    expect(
      rulings(
        'U.S. District Judge Nora Quill blocked the grazing rule on Friday.',
        'Ranchers cheered.',
        'Growers did not.',
        'Both had waited for years.',
        'Three federal judges have blocked older rules on grazing.',
      ),
    ).toEqual([0, 1]);
  });

  test('a law struck down in one part and upheld in another is one ruling, a separate ruling is not', () => {
    expect(
      rulings('The Supreme Court on Friday struck down most of the grazing law but upheld the fee that ranchers pay.'),
    ).toEqual([0, 0]);
    expect(
      rulings(
        'The Supreme Court struck down the grazing law and issued a separate ruling that allows ferries to resume.',
      ).slice(0, 2),
    ).toEqual([0, 1]);
  });

  test('who is told of in a relative clause has pleaded, those whom a name describes are others', () => {
    const [first, second, third] = holdings(
      'Ann Hale pleaded guilty to fraud. Hale praised her old partner Leo Marsh, who has pleaded guilty to theft. Several former Hale aides have pleaded guilty.',
    );
    expect([first, second, third].map((claim) => claim?.actor)).toEqual(['Ann Hale', 'Leo Marsh', 'Hale aides']);
  });

  test('a commission is no court', () => {
    expect(
      rulings(
        'Florists had asked the state civil rights commission for help, and the commission ruled that the shop may close.',
        'State courts sided with the florists.',
      ),
    ).toEqual([0, 1]);
  });
});
