import { wordSet } from '../text/word-list.ts';
import { table } from './table.ts';

/** Presidents who appointed judges that news writes of: surname in lower case, full name. A surname of two has none. */
export const PRESIDENTS: Readonly<Record<string, string>> = table({
  biden: 'Joe Biden',
  bush: '',
  carter: 'Jimmy Carter',
  clinton: 'Bill Clinton',
  eisenhower: 'Dwight Eisenhower',
  ford: 'Gerald Ford',
  hoover: 'Herbert Hoover',
  johnson: '',
  kennedy: 'John F. Kennedy',
  nixon: 'Richard Nixon',
  obama: 'Barack Obama',
  reagan: 'Ronald Reagan',
  roosevelt: '',
  truman: 'Harry Truman',
  trump: 'Donald Trump',
});

/** Given names by which presidents are called. */
export const PRESIDENTS_GIVEN = wordSet(`
  barack bill donald dwight gerald harry herbert jimmy joe joseph john richard ronald william
`);

/** Terms of office as stretches of days, by surname: those in whose time court news is read most. Public record. */
export const TERMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['biden', ['2021-01-20/2025-01-20']],
  ['bush', ['2001-01-20/2005-01-20', '2005-01-20/2009-01-20']],
  ['clinton', ['1993-01-20/1997-01-20', '1997-01-20/2001-01-20']],
  ['obama', ['2009-01-20/2013-01-20', '2013-01-20/2017-01-20']],
  ['trump', ['2017-01-20/2021-01-20', '2025-01-20/2029-01-20']],
]);
