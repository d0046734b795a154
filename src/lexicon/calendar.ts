/** The months, in order, lower case. */
export const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** The months that are abbreviated before a day, as American news style has it, lower case. */
export const MONTH_ABBREVIATIONS = ['jan.', 'feb.', 'aug.', 'sept.', 'oct.', 'nov.', 'dec.'] as const;

/** The weekdays from Monday on, lower case. */
export const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
