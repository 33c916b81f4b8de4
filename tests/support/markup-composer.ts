import { avatarHtml, postHtml, type PostMarkup } from './markup';

/** HTML of Draft.js with some lines. */
export function draftHtml(lines: readonly string[] = [''], testId = 'tweetTextarea_0'): string {
  const blocks = lines.map((line, index) => {
    const key = `data-offset-key="b${index}-0-0"`;
    const words = line === '' ? '<br data-text="true">' : `<span data-text="true">${line}</span>`;
    return `<div data-block="true" data-editor="e1" ${key}><div class="public-DraftStyleDefault-block"><span ${key}>${words}</span></div></div>`;
  });
  return `<div class="DraftEditor-root"><div class="DraftEditor-editorContainer"><div data-testid="${testId}" contenteditable="true"
    role="textbox" aria-multiline="true" class="public-DraftEditor-content"><div data-contents="true">${blocks.join('')}</div></div></div></div>`;
}

/** What a test wants to be different about a composer. */
export interface ComposerMarkup {
  account?: string;
  editor?: string;
  button?: 'tweetButton' | 'tweetButtonInline';
  enabled?: boolean;
  /** HTML below the editor. */
  attachments?: string;
}

/** HTML of a composer: avatar at the side, editor and Post button beside it. */
export function composerHtml(composer: ComposerMarkup = {}): string {
  const {
    account = 'acme',
    editor = draftHtml(),
    button = 'tweetButtonInline',
    enabled = true,
    attachments = '',
  } = composer;
  const off = enabled ? '' : ' disabled aria-disabled="true" tabindex="-1"';
  return `<div class="composer"><div>${avatarHtml(account)}</div><div><div>${editor}</div>
    <div data-testid="attachments">${attachments}</div>
    <div data-testid="toolBar"><nav></nav><div><button data-testid="${button}" type="button"${off}><span>Reply</span></button></div></div></div></div>`;
}

/** HTML of the focal post with the answer box below it, as they share a row. */
export function inlineHtml(post: PostMarkup, composer: ComposerMarkup = {}): string {
  return `${postHtml({ ...post, focal: true })}<div data-testid="inline_reply_offscreen">${composerHtml(composer)}</div>`;
}

/** HTML of the layer with a dialog that answers a post. */
export function dialogHtml(answered: PostMarkup | null, composer: ComposerMarkup = {}): string {
  return `<div id="layers"><div role="dialog" aria-modal="true" aria-labelledby="modal-header"><button data-testid="app-bar-close"></button>
    ${answered ? postHtml(answered) : ''}${composerHtml({ button: 'tweetButton', ...composer })}</div></div>`;
}
