import { spansOf } from '../../core/search/excerpt';
import { wantedWords } from '../../core/search/words';

/** A text with what was searched for marked in it. */
export function Marked({ text, query }: { text: string; query: string }) {
  const parts: (string | { found: string })[] = [];
  let end = 0;
  for (const [start, stop] of spansOf(text, wantedWords(query))) {
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
