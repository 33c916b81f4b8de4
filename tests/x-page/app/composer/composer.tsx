import { useRef, useState } from 'react';
import { Avatar } from '../avatar';
import { t } from '../i18n';
import { Icon } from '../icons';
import { data } from '../islands';
import { openMenu } from '../layers/layer-store';
import { Quote } from '../post/quote';
import { useSettings } from '../settings-store';
import { Text, View } from '../view';
import { postOf } from '../world';
import { CrashGuard } from './crash-guard';
import { Editor } from './editor';
import type { Field } from './field';
import { send } from './send';
import { AddPostButton, Counter, ToolBar, weightedLength } from './toolbar';

interface ComposerProps {
  kind: 'home' | 'inline' | 'photo' | 'dialog';
  inReplyTo?: string | null;
  quoteOf?: string | null;
  initialText?: string;
  onText?(text: string): void;
  onSent?(): void;
}

/** X's composer: whose account, the editor, what can be added, how long it is, and the button that sends. */
export function Composer({
  kind,
  inReplyTo = null,
  quoteOf = null,
  initialText = '',
  onText,
  onSent,
}: ComposerProps) {
  const settings = useSettings();
  const [author, setAuthor] = useState(settings.account ?? '');
  const [texts, setTexts] = useState([initialText]);
  const [open, setOpen] = useState(kind === 'home' || kind === 'dialog');
  const [sending, setSending] = useState(false);
  const fields = useRef<(Field | null)[]>([]);
  const busy = useRef(false);

  const lengths = texts.map(weightedLength);
  const ready =
    !sending &&
    texts.every(text => text.trim() !== '') &&
    lengths.every(length => length <= settings.maxLength);

  async function press() {
    if (!ready || busy.current) return;
    busy.current = true;
    setSending(true);
    const taken = await send({ texts, author, inReplyTo, quoteOf });
    busy.current = false;
    setSending(false);
    if (!taken) return;
    setTexts(['']);
    fields.current[0]?.clear();
    onSent?.();
  }

  const put = (index: number, text: string) => {
    setTexts(all => all.map((old, at) => (at === index ? text : old)));
    if (index === 0) onText?.(text);
  };
  const answered = inReplyTo ? postOf(inReplyTo) : undefined;

  return (
    <View>
      {open && answered && kind !== 'dialog' && <ReplyingTo handle={answered.author} indent />}
      {texts.map((_, index) => (
        <View key={index} look={open ? 'composer' : 'composer collapsed'}>
          <View look="gutter" style={{ paddingTop: 12 }}>
            <Sender
              handle={author}
              {...(kind === 'dialog' && data.accounts.length > 1 ? { onChoose: setAuthor } : {})}
            />
          </View>
          <View look={boxLook(kind)}>
            <View look={open ? '' : 'collapsedRow'}>
              <View look="grow">
                <CrashGuard>
                  <Editor
                    key={settings.editor + settings.layout}
                    index={index}
                    placeholder={t(inReplyTo ? 'postYourReply' : 'whatsHappening')}
                    initialText={index === 0 ? initialText : ''}
                    autoFocus={kind === 'dialog'}
                    onText={text => put(index, text)}
                    onFocus={() => setOpen(true)}
                    onSend={() => void press()}
                    onField={field => (fields.current[index] = field)}
                  />
                </CrashGuard>
              </View>
              {!open && (
                <SendButton
                  kind={kind}
                  ready={ready}
                  reply={inReplyTo !== null}
                  onPress={() => void press()}
                />
              )}
            </View>
            {quoteOf && index === 0 && (
              <View testID="attachments">
                <Quote id={quoteOf} />
              </View>
            )}
          </View>
        </View>
      ))}
      {open && (
        <View style={{ paddingInline: 16 }}>
          {!inReplyTo && (
            <View as="button" look="whoReplies" style={{ marginInlineStart: kind === 'home' ? 48 : 0 }}>
              <Icon name="globe" size={16} />
              {t('everyoneCanReply')}
            </View>
          )}
          <View look="toolRow" style={{ marginInlineStart: kind === 'dialog' ? 0 : 44 }}>
            <ToolBar />
            <View look="row middle gap8">
              <Counter length={lengths.at(-1) ?? 0} />
              {ready && <AddPostButton onPress={() => setTexts(all => [...all, ''])} />}
              <SendButton kind={kind} ready={ready} reply={inReplyTo !== null} onPress={() => void press()} />
            </View>
          </View>
        </View>
      )}
    </View>
  );
}

/** "Replying to @…", with the handle as a link-coloured word. */
export function ReplyingTo({ handle, indent = false }: { handle: string; indent?: boolean }) {
  return (
    <View look="muted" style={{ paddingInlineStart: indent ? 64 : 0, paddingTop: indent ? 12 : 0 }}>
      <Text dir="ltr">
        <Text as="span">{`${t('replyingTo')} `}</Text>
        <Text as="span" look="accent">
          @{handle}
        </Text>
      </Text>
    </View>
  );
}

function boxLook(kind: ComposerProps['kind']): string {
  if (kind === 'dialog') return 'composerBox editorBig editorTall';
  return 'composerBox editorBig';
}

// With several accounts the dialog lets one choose the sender by a press on the picture.
function Sender({ handle, onChoose }: { handle: string; onChoose?: (handle: string) => void }) {
  if (!onChoose) return <Avatar handle={handle} />;
  const choices = data.accounts.map(account => ({
    text: `@${account}`,
    handle: account,
    onChoose: () => onChoose(account),
  }));
  return (
    <View
      as="button"
      aria-label={t('chooseAccount')}
      aria-haspopup="menu"
      onClick={event => openMenu(event.currentTarget, choices)}
    >
      <Avatar handle={handle} link={false} />
    </View>
  );
}

interface SendButtonProps {
  kind: ComposerProps['kind'];
  ready: boolean;
  reply: boolean;
  onPress(): void;
}

function SendButton({ kind, ready, reply, onPress }: SendButtonProps) {
  return (
    <View
      as="button"
      role="button"
      testID={kind === 'home' || kind === 'inline' ? 'tweetButtonInline' : 'tweetButton'}
      look="pill"
      onClick={onPress}
      {...(ready ? {} : { disabled: true, 'aria-disabled': true, tabIndex: -1 })}
    >
      <Text dir="ltr" as="span">
        {t(reply ? 'reply' : 'post')}
      </Text>
    </View>
  );
}
