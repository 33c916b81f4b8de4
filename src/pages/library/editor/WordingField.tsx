import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TemplateProblem } from '../../../core/templates/language/problem';
import { t } from '../../text';
import { TemplateWords } from '../TemplateWords';
import type { WordingProblem } from './problems';
import { stretchAt } from './stretch-at';
import { completionsAt, type Offer } from './complete';

interface WordingFieldProps {
  id: string;
  label: string;
  value: string;
  onText(text: string): void;
  error: WordingProblem | null;
  links: readonly string[];
  snippets: readonly string[];
  onFocus(): void;
}

/**
 * A wording as it is typed: what is wrong stands underlined in it and in words below, and variables, tags and filters are offered
 * while one types them (arrows choose, Enter or Tab takes, Escape puts away).
 */
export function WordingField({
  id,
  label,
  value,
  onText,
  error,
  links,
  snippets,
  onFocus,
}: WordingFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  const [offer, setOffer] = useState<Offer | null>(null);
  const [chosen, setChosen] = useState(0);
  const item = offer?.items[Math.min(chosen, offer.items.length - 1)];

  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  function look(): void {
    const {
      value: text,
      selectionStart,
      selectionEnd,
    } = field.current ?? { value: '', selectionStart: 0, selectionEnd: 0 };
    setOffer(
      selectionStart === selectionEnd ? completionsAt(text, selectionStart, { links, snippets }) : null,
    );
    setChosen(0);
  }

  function take(index: number): void {
    const taken = offer?.items[index];
    if (!offer || !taken) return;
    caret.current = offer.from + taken.caret;
    setOffer(null);
    onText(value.slice(0, offer.from) + taken.insert + value.slice(offer.to));
    field.current?.focus();
  }

  function press(event: KeyboardEvent): void {
    if (!offer || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const count = offer.items.length;
    const deeds: Record<string, () => void> = {
      ArrowDown: () => setChosen((chosen + 1) % count),
      ArrowUp: () => setChosen((chosen + count - 1) % count),
      Enter: () => take(chosen),
      Tab: () => take(chosen),
      Escape: () => setOffer(null),
    };
    const deed = event.shiftKey ? undefined : deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  }

  return (
    <div class="field wording-field">
      <label for={id}>{label}</label>
      <div class="wording-stack" dir="auto">
        <div class="wording-under" aria-hidden="true">
          <Underlined text={value} place={error?.place ?? null} />
        </div>
        <textarea
          id={id}
          ref={field}
          dir="auto"
          maxLength={10_000}
          value={value}
          aria-invalid={error !== null}
          aria-describedby={error ? `${id}-error` : `${id}-hint`}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={offer ? `${id}-offer` : undefined}
          aria-activedescendant={item ? `${id}-offer-${chosen}` : undefined}
          onInput={event => {
            onText(event.currentTarget.value);
            look();
          }}
          onKeyDown={press}
          onClick={look}
          onFocus={onFocus}
          onBlur={() => setOffer(null)}
        />
        {offer && (
          <ul class="offer" role="listbox" id={`${id}-offer`} aria-label={t('editOffer')} dir="ltr">
            {offer.items.map(({ name, hint }, index) => (
              <li
                key={name}
                role="option"
                id={`${id}-offer-${index}`}
                aria-selected={index === chosen}
                onMouseDown={event => {
                  event.preventDefault();
                  take(index);
                }}
              >
                <code>{name}</code> <span class="muted">{hint}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {error ? (
        <p class="error" id={`${id}-error`} dir="auto">
          {error.words}
        </p>
      ) : (
        <p class="hint" id={`${id}-hint`}>
          {t('editWordingHint')}
        </p>
      )}
    </div>
  );
}

// The same text in the same place below the field, transparent but for the underline. It also gives the field its height.
function Underlined({ text, place }: { text: string; place: TemplateProblem | null }) {
  const stretch = place && place.snippet === null ? stretchAt(text, place) : null;
  if (!stretch) {
    return (
      <>
        <TemplateWords text={text} />
        &#8203;
      </>
    );
  }
  return (
    <>
      <TemplateWords text={text.slice(0, stretch.from)} />
      <mark>{text.slice(stretch.from, stretch.to)}</mark>
      <TemplateWords text={text.slice(stretch.to)} />
      &#8203;
    </>
  );
}
