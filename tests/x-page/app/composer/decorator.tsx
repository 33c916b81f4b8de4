import { CompositeDecorator, type ContentBlock } from 'draft-js';
import type { ReactNode } from 'react';

const TAGGED =
  /(?<![\w@])@\w{1,15}|(?<![\w#])#[\p{L}\p{N}_]+|https?:\/\/\S+|(?<![\w@.])[\w-]+\.(?:com|org|net|example)\b\S*/gu;

/** Colours names, tags and addresses while one types, as X's editor does. */
export const decorator = new CompositeDecorator([{ strategy: findTagged, component: Tagged }]);

function findTagged(block: ContentBlock, found: (start: number, end: number) => void) {
  for (const match of block.getText().matchAll(TAGGED)) found(match.index, match.index + match[0].length);
}

function Tagged({ children }: { children?: ReactNode }) {
  return <span className="r-tagged">{children}</span>;
}
