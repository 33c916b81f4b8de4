import { ContentState, Editor, EditorState, getDefaultKeyBinding, Modifier } from 'draft-js';
import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { t } from '../i18n';
import { testId } from '../test-id';
import { View } from '../view';
import { decorator } from './decorator';
import { type Field, type FieldProps, sends, wordBefore } from './field';

/** X's desktop editor: the real Draft.js. */
export const DraftField = forwardRef<Field, FieldProps>(function DraftField(props, ref) {
  const { index, placeholder, popup, onText, onFocus, onSend, onWord, onPopupKey } = props;
  const [state, setState] = useState(() => startState(props.initialText));
  const editor = useRef<Editor>(null);
  const name = `tweetTextarea_${index}`;

  const change = (next: EditorState) => {
    setState(next);
    onText(next.getCurrentContent().getPlainText('\n'));
    onWord(wordBefore(textBeforeCaret(next)));
  };
  useImperativeHandle(ref, () => ({
    focus: () => editor.current?.focus(),
    // Without the blur Draft.js keeps a caret of the old text, and the first letter typed ends up last.
    clear: () => {
      editor.current?.blur();
      change(EditorState.createEmpty(decorator));
    },
    complete: (length, replacement) => change(replaceBefore(state, length, replacement)),
  }));
  useEffect(() => {
    if (props.autoFocus) editor.current?.focus();
  }, [props.autoFocus]);

  return (
    <View as="label" testID={`${name}_label`} look="editorLabel">
      <View testID={`${name}RichTextInputContainer`}>
        <Editor
          ref={editor}
          editorState={state}
          onChange={change}
          onFocus={onFocus}
          placeholder={placeholder}
          ariaLabel={t('postText')}
          ariaMultiline
          role="textbox"
          stripPastedStyles
          spellCheck
          {...named(testId(name))}
          {...ariaOf(popup)}
          keyBindingFn={event => (sends(event) ? 'send' : popupKey(event, onPopupKey))}
          handleKeyCommand={command => {
            if (command === 'send') onSend();
            return command === 'send' || command === 'popup' || FORMATS.has(command)
              ? 'handled'
              : 'not-handled';
          }}
        />
      </View>
    </View>
  );
});

// A post has no bold or underlined text.
const FORMATS = new Set(['bold', 'italic', 'underline', 'code']);

function startState(text: string): EditorState {
  if (text === '') return EditorState.createEmpty(decorator);
  return EditorState.moveSelectionToEnd(
    EditorState.createWithContent(ContentState.createFromText(text), decorator),
  );
}

function popupKey(
  event: Parameters<typeof getDefaultKeyBinding>[0],
  onPopupKey: (key: string) => boolean,
): string | null {
  if (!onPopupKey(event.key)) return getDefaultKeyBinding(event);
  // Escape closes the popup alone, not the dialog as well.
  event.stopPropagation();
  return 'popup';
}

// Draft.js writes data-testid under this old name.
function named(id: string | undefined) {
  return id === undefined ? {} : { webDriverTestID: id };
}

function ariaOf(popup: FieldProps['popup']) {
  return {
    ariaAutoComplete: 'list',
    ...(popup
      ? {
          ariaControls: popup.controls,
          ariaExpanded: true,
          ...(popup.active ? { ariaActiveDescendantID: popup.active } : {}),
        }
      : {}),
  };
}

function textBeforeCaret(state: EditorState): string {
  const selection = state.getSelection();
  if (!selection.isCollapsed()) return '';
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  return block.getText().slice(0, selection.getStartOffset());
}

function replaceBefore(state: EditorState, length: number, replacement: string): EditorState {
  const caret = state.getSelection();
  const range = caret.merge({ anchorOffset: caret.getStartOffset() - length });
  const content = Modifier.replaceText(state.getCurrentContent(), range, replacement);
  return EditorState.push(state, content, 'insert-characters');
}
