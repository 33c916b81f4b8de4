/** What the composer asks of any of its editors. */
export interface Field {
  focus(): void;
  clear(): void;
  /** Puts `replacement` in the place of the last `length` characters before the caret. */
  complete(length: number, replacement: string): void;
}

/** What every editor is given. */
export interface FieldProps {
  /** Its place in a thread of posts: the number in its test ids. */
  index: number;
  placeholder: string;
  /** Text to start with, from `/intent/post?text=`. */
  initialText: string;
  autoFocus: boolean;
  onText(text: string): void;
  onFocus(): void;
  onSend(): void;
  /** The word that ends at the caret, '' when there is none. */
  onWord(word: string): void;
  /** Keys for an open popup; true when it took the key. */
  onPopupKey(key: string): boolean;
  /** The attributes that tie the editor to its popup. */
  popup: { controls: string; active: string | undefined } | null;
}

/** The word that ends here: "@ad" in "thanks @ad". */
export function wordBefore(text: string): string {
  return /[^\s]*$/.exec(text)?.[0] ?? '';
}

/** Whether these keys send: Ctrl+Enter, or Command+Enter. */
export function sends(event: { key: string; ctrlKey: boolean; metaKey: boolean }): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}
