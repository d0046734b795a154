/** Whether what happened lies before the publication or after it, and the word that says so. */
export interface Direction {
  readonly toward: 'past' | 'future';
  readonly cue: string;
  /** believed only where the date lies nearer that way */
  readonly weak?: true;
  /** believed however far it moves the date */
  readonly sure?: true;
}

/** It lies before the publication, as the cue says. */
export const past = (cue: string): Direction => ({ toward: 'past', cue });

/** It lies after the publication, as the cue says. */
export const future = (cue: string): Direction => ({ toward: 'future', cue });

/** It lies after the publication, if the date is nearer that way. */
export const likely = (cue: string): Direction => ({ toward: 'future', cue, weak: true });
