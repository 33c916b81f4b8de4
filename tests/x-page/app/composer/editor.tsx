import { useEffect, useRef, useState } from 'react';
import type { PracticeUser } from '../../data';
import { useSettings } from '../settings-store';
import { View } from '../view';
import { DraftField } from './draft-field';
import type { Field, FieldProps } from './field';
import { PlainField, UnknownField } from './plain-field';
import { focusId, peopleFor, Typeahead } from './typeahead';

interface EditorProps extends Pick<
  FieldProps,
  'index' | 'placeholder' | 'initialText' | 'autoFocus' | 'onText' | 'onFocus' | 'onSend'
> {
  /** Called with the field when it is there. */
  onField(field: Field | null): void;
}

let popups = 0;

/** One editor with its popup of people. */
export function Editor({ onField, ...props }: EditorProps) {
  const { editor, layout } = useSettings();
  const [number] = useState(() => ++popups);
  const [word, setWord] = useState('');
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState('');
  const field = useRef<Field | null>(null);
  const box = useRef<HTMLElement>(null);

  const people = word === dismissed ? [] : peopleFor(word);
  const pick = (user: PracticeUser) => field.current?.complete(word.length, `@${user.handle} `);

  useEffect(() => setActive(0), [word]);
  useEffect(() => {
    onField(field.current);
    return () => onField(null);
  }, []);

  function onPopupKey(key: string): boolean {
    if (people.length === 0) return false;
    const chosen = people[active];
    if (key === 'ArrowDown') setActive((active + 1) % people.length);
    else if (key === 'ArrowUp') setActive((active + people.length - 1) % people.length);
    else if (key === 'Escape') setDismissed(word);
    else if ((key === 'Enter' || key === 'Tab') && chosen) pick(chosen);
    else return false;
    return true;
  }

  const Kind = fieldOf(layout === 'mobile' && editor === 'draft' ? 'textarea' : editor);
  return (
    <View ref={box}>
      <Kind
        {...props}
        ref={field}
        onWord={setWord}
        onPopupKey={onPopupKey}
        popup={
          people.length > 0
            ? { controls: `typeaheadDropdownWrapped-${number}`, active: focusId(number, active) }
            : null
        }
      />
      <Typeahead number={number} people={people} active={active} below={box.current} onPick={pick} />
    </View>
  );
}

function fieldOf(kind: 'draft' | 'textarea' | 'unknown') {
  if (kind === 'draft') return DraftField;
  return kind === 'textarea' ? PlainField : UnknownField;
}
