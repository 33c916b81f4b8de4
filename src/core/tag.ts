/** A word that an agent put on a customer. */
export interface Tag {
  id: string;
  customerId: string;
  /** As it was typed, at most 40 characters. */
  text: string;
  /** Initials of who put it there, and when. */
  author: string;
  at: number;
}
