import { useState } from 'react';
import { Avatar } from '../avatar';
import { t } from '../i18n';
import { Icon } from '../icons';
import { go } from '../router';
import { Text, View } from '../view';
import { testId } from '../test-id';
import { allUsers, userById, userOf } from '../world';
import { addMessage, messagesWith } from './chat-store';

interface ChatProps {
  /** "<idA>-<idB>", or the other's id alone. */
  conversation: string | null;
  account: string;
}

/** X's Chat: people at the start, one conversation beside them. It has no `sidebarColumn`. */
export function Chat({ conversation, account }: ChatProps) {
  const ownId = userOf(account).id;
  const otherId = conversation?.split('-').find(id => id !== ownId);
  return (
    <View testID="dm-container" look="chat">
      <Inbox account={account} />
      {otherId ? <Conversation key={otherId} otherId={otherId} /> : <Empty />}
    </View>
  );
}

function Inbox({ account }: { account: string }) {
  const ownId = userOf(account).id;
  return (
    <View testID="dm-inbox-panel" look="chatInbox">
      <View look="pad gap12">
        <Text as="h2" testID="dm-inbox-title" look="big bold">
          {t('messages')}
        </Text>
        <View look="searchBox">
          <Icon name="search" size={16} />
          <input data-testid={testId('dm-search-bar')} placeholder={t('search')} aria-label={t('search')} />
        </View>
      </View>
      {allUsers()
        .filter(({ handle }) => handle !== account)
        .slice(0, 12)
        .map(user => (
          <View
            key={user.id}
            role="button"
            tabIndex={0}
            testID={`dm-conversation-item-${pair(ownId, user.id, ':')}`}
            look="menuItem"
            onClick={() => go(`/i/chat/${pair(ownId, user.id, '-')}`)}
          >
            <Avatar handle={user.handle} link={false} />
            <View look="grow">
              <Text look="oneLine">{user.name}</Text>
              <Text look="muted oneLine small">
                {messagesWith(user.id).at(-1)?.text ?? `@${user.handle}`}
              </Text>
            </View>
          </View>
        ))}
    </View>
  );
}

function Empty() {
  return (
    <View testID="dm-empty-conversation-state" look="chatPanel center">
      <Text look="huge">{t('chatEmpty')}</Text>
    </View>
  );
}

function Conversation({ otherId }: { otherId: string }) {
  const [text, setText] = useState('');
  const [messages, setMessages] = useState(() => messagesWith(otherId));
  const other = userById(otherId) ?? userOf(otherId);

  const sendMessage = () => {
    if (text.trim() === '') return;
    setMessages(addMessage(otherId, text.trim()));
    setText('');
  };

  return (
    <View testID="dm-conversation-panel" look="chatPanel">
      <View testID="dm-conversation-header" look="topBarRow line">
        <Avatar handle={other.handle} size={32} />
        <View look="grow">
          <Text look="bold">{other.name}</Text>
          <Text look="muted small">@{other.handle}</Text>
        </View>
        <View as="button" testID="dm-conversation-more-button" aria-label={t('more')} look="iconButton">
          <Icon name="more" />
        </View>
      </View>
      <View testID="dm-conversation-content" look="grow">
        <View testID="dm-message-scroller" role="log" look="chatLog">
          <View testID="dm-message-list-container">
            <View testID="dm-message-list" look="gap8">
              {messages.map(message => (
                <View key={message.id} data-dm-item-key={message.id}>
                  <View
                    testID={`message-${message.id}`}
                    data-dm-message-row={message.id}
                    data-send-status={message.own ? 'sent' : undefined}
                    look={message.own ? 'bubble bubbleOwn' : 'bubble'}
                  >
                    <Text testID={`message-text-${message.id}`} dir="auto">
                      {message.text}
                    </Text>
                  </View>
                </View>
              ))}
            </View>
          </View>
        </View>
      </View>
      <View look="chatComposer">
        <View as="button" testID="dm-composer-attachment-button" aria-label={t('media')} look="tool">
          <Icon name="image" />
        </View>
        <textarea
          data-testid={testId('dm-composer-textarea')}
          className="r-plainField"
          rows={1}
          placeholder={t('startMessage')}
          aria-label={t('startMessage')}
          value={text}
          onChange={event => setText(event.target.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            sendMessage();
          }}
        />
        <View
          as="button"
          testID="dm-composer-send-button"
          aria-label={t('send')}
          look="tool accent"
          disabled={text.trim() === ''}
          onClick={sendMessage}
        >
          <Icon name="send" />
        </View>
      </View>
    </View>
  );
}

// X writes the smaller id first.
function pair(a: string, b: string, between: string): string {
  return [a, b].sort((x, y) => (BigInt(x) < BigInt(y) ? -1 : 1)).join(between);
}
