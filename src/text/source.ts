/** A publication date and where it was taken from. */
export interface Published {
  /** `YYYY-MM-DD` */
  readonly value: string;
  readonly from: 'field' | 'front matter' | 'text' | 'file name' | 'option';
}

/** An article as it was read: its text is never trimmed, normalised or cut. */
export interface Source {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** said by the record or the front matter: goes before what the text shows */
  readonly published?: Published;
  /** from the file name or an option: used where the text shows no date of its own */
  readonly assumed?: Published;
}
