import { forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { t } from '../i18n';
import { testId } from '../test-id';
import { View } from '../view';
import { type Field, type FieldProps, sends, wordBefore } from './field';

/** X's mobile editor: a plain `textarea` inside the box with the test id. */
export const PlainField = forwardRef<Field, FieldProps>(function PlainField(props, ref) {
  const { index, placeholder, popup, onText, onFocus, onSend, onWord, onPopupKey } = props;
  const [text, setText] = useState(props.initialText);
  const field = useRef<HTMLTextAreaElement>(null);
  const name = `tweetTextarea_${index}`;

  const change = (next: string) => {
    setText(next);
    onText(next);
    onWord(wordBefore(next.slice(0, field.current?.selectionEnd ?? next.length)));
  };
  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus(),
    clear: () => change(''),
    complete: (length, replacement) => {
      const caret = field.current?.selectionEnd ?? text.length;
      change(text.slice(0, caret - length) + replacement + text.slice(caret));
    },
  }));
  useEffect(() => {
    if (props.autoFocus) field.current?.focus();
  }, [props.autoFocus]);
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight}px`;
  }, [text]);

  return (
    <View as="label" testID={`${name}_label`} look="editorLabel">
      <View testID={`${name}RichTextInputContainer`}>
        <View testID={name}>
          <textarea
            ref={field}
            rows={1}
            className="r-plainField"
            aria-label={t('postText')}
            aria-autocomplete="list"
            aria-controls={popup?.controls}
            aria-activedescendant={popup?.active}
            placeholder={placeholder}
            value={text}
            onChange={event => change(event.target.value)}
            onFocus={onFocus}
            onKeyDown={event => {
              if (!sends(event) && !onPopupKey(event.key)) return;
              event.preventDefault();
              event.stopPropagation();
              if (sends(event)) onSend();
            }}
          />
        </View>
      </View>
    </View>
  );
});

/** An editor of no known make: it keeps its own text and takes nothing that a script hands it. */
export const UnknownField = forwardRef<Field, FieldProps>(function UnknownField(props, ref) {
  const { index, onText, onFocus, onSend, initialText } = props;
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useImperativeHandle(ref, () => ({
    focus: () => box.current?.focus(),
    clear: () => {
      if (box.current) box.current.textContent = '';
      onText('');
    },
    complete: () => undefined,
  }));
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.textContent = initialText;
    if (latest.current.autoFocus) element.focus();
    return refuseScripts(element);
  }, [initialText]);

  return (
    <View testID={`tweetTextarea_${index}_label`} look="editorLabel">
      <div
        ref={box}
        role="textbox"
        aria-multiline="true"
        aria-label={t('postText')}
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        data-testid={testId(`tweetTextarea_${index}`)}
        className="r-unknownField"
        onFocus={onFocus}
        onInput={event => onText(event.currentTarget.innerText.replace(/\n$/, ''))}
        onKeyDown={event => {
          if (!sends(event)) return;
          event.preventDefault();
          onSend();
        }}
      />
    </View>
  );
});

function refuseScripts(element: HTMLElement): () => void {
  const refuse = (event: Event) => {
    if (!event.isTrusted) event.preventDefault();
  };
  const kinds = ['paste', 'beforeinput', 'textInput', 'drop'];
  for (const kind of kinds) element.addEventListener(kind, refuse);
  return () => {
    for (const kind of kinds) element.removeEventListener(kind, refuse);
  };
}
