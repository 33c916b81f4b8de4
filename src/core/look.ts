/** How X looks now, for our own UI to look the same. */
export interface Look {
  theme: 'light' | 'black';
  highContrast: boolean;
  text: string;
  muted: string;
  line: string;
  background: string;
  accent: string;
  fontFamily: string;
  /** Pixels. */
  fontSize: number;
  direction: 'ltr' | 'rtl';
  /** BCP 47 of X's interface. */
  lang: string;
}
