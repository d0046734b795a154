/** Whether one of the stems is a word for people. */
export const arePeople = (words: ReadonlySet<string>): boolean => [...words].some((word) => PEOPLE.test(word));

/** Words for people that stand for one another. */
const PEOPLE =
  /^(?:peopl|person|borrower|student|individual|resident|worker|immigrant|customer|member|voter|plaintiff|famil|recipient|dreamer|elector|american|citizen|alien|migrant|child|patient|client|employe|wom|man$|men$|victim|inmat|prison|enroll)/;
