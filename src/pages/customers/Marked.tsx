import { spansOf } from '../../core/search/excerpt';
import { wantedWords } from '../../core/search/words';

/** A text with what was searched for marked in it. */
export function Marked({ text, query }: { text: string; query: string }) {
  const parts: (string | { found: string })[] = [];
  let end = 0;
  for (const [start, stop] of spansOf(text, wantedIn(query))) {
    parts.push(text.slice(end, start), { found: text.slice(start, stop) });
    end = stop;
  }
  parts.push(text.slice(end));
  return (
    <>
      {parts.map((part, index) => (typeof part === 'string' ? part : <mark key={index}>{part.found}</mark>))}
    </>
  );
}

// Dozens of lines ask for the same words.
let last = { query: '', words: wantedWords('') };
function wantedIn(query: string) {
  if (query !== last.query) last = { query, words: wantedWords(query) };
  return last.words;
}
