import type { Draft } from '../../core/drafts/draft';
import { text } from '../texts';

/** The whole draft, or what is wrong with it, with where its words came from: on hover, and as words for a screen reader. */
export function DraftPreview({ draft }: { draft: Draft }) {
  if (draft.problem !== null) {
    return (
      <p class="message bad" role="status">
        {text('problem', { problem: draft.problem })}
      </p>
    );
  }
  const parts = draft.parts.length > 0 ? draft.parts : [{ text: draft.text, source: null }];
  const sources = parts.filter(part => part.source !== null && part.text.trim() !== '');
  return (
    <div class="preview" role="group" aria-label={text('preview')} tabIndex={-1}>
      <p lang={draft.lang ?? ''} dir="auto">
        {parts.map((part, index) =>
          part.source === null ? (
            part.text
          ) : (
            <span key={index} class="from" title={part.source}>
              {part.text}
            </span>
          ),
        )}
      </p>
      {sources.length > 0 && (
        <p class="sr">
          {sources
            .map(part => text('part_source', { text: part.text, source: part.source ?? '' }))
            .join(', ')}
        </p>
      )}
    </div>
  );
}
