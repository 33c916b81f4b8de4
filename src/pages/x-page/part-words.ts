import type { Broken } from '../../core/page-reading';
import type { Correctable } from '../../x/corrections';
import type { TextKey } from '../text';

/** What each part of X's page is called. */
export const partWords: Readonly<Record<Correctable, TextKey>> = {
  post: 'partPost',
  author: 'partAuthor',
  permalinkTime: 'partTime',
  text: 'partText',
  editor: 'partEditor',
  sendButton: 'partSend',
  ownProfile: 'partAccount',
  avatar: 'partAvatar',
  inlineReply: 'partReplyBox',
  switcher: 'partSwitcher',
  toast: 'partToast',
  list: 'partList',
  cell: 'partRow',
};

/** The part that most likely has to be pointed at where something cannot be read. */
export const partToMend: Readonly<Record<Broken, Correctable>> = {
  posts: 'post',
  'who wrote a post': 'permalinkTime',
  'what a post says': 'text',
  'which account is signed in': 'ownProfile',
  'where a reply is written': 'editor',
  'how to put text into a reply': 'editor',
  'the Post button': 'sendButton',
  'which account sends a reply': 'avatar',
  'which post a reply answers': 'inlineReply',
};
