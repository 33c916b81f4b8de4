/** The person who answers. */
export interface Agent {
  /** Full name as colleagues know it; its first word may stand in a reply. */
  name: string;
  /** One to four letters or digits, without the caret: "JD". */
  initials: string;
}
