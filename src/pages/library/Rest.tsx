import type { LibraryRoom } from './library-room';
import { Editor } from './editor/Editor';
import { Review } from './review/Review';
import { Sharing } from './share/Sharing';
import { Propose } from './suggestions/Propose';
import { Suggestions } from './suggestions/Suggestions';

/** Every part of the library but its list. `id`: what the address names there, '' for nothing. */
export function Rest({ room, part, id }: { room: LibraryRoom; part: string; id: string }) {
  const { rows, folders } = room.list.contents.value;
  switch (part) {
    case 'new':
    case 'edit':
      return (
        <Editor
          store={room.edit}
          id={part === 'new' ? '' : id}
          rows={rows}
          folders={folders}
          now={room.now}
          use={room.use}
        />
      );
    case 'suggest':
      return <Propose store={room.propose} queue={room.queue} postId={id} rows={rows} />;
    case 'suggestions':
      return (
        <Suggestions
          queue={room.queue}
          store={room.decide}
          contents={room.list.contents.value}
          now={room.now}
        />
      );
    case 'review':
      return <Review store={room.review} />;
    case 'sharing':
      return <Sharing room={room} />;
    default:
      return null;
  }
}
