/** The words of a list that is written as running text. */
export const words = (list: string): string[] => list.trim().split(/\s+/);

/** The words of a list, to look words up in. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list));
