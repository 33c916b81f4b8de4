import { useEffect } from 'preact/hooks';
import { t, type TextKey } from '../text';
import { LIST, NEW, placeIn, REVIEW, SHARING } from './addresses';
import { Editor } from './editor/Editor';
import type { LibraryRoom } from './library-room';
import { Templates } from './list/Templates';
import { Review } from './review/Review';
import { Sharing } from './share/Sharing';

/** The team's replies: found and put in order, written, and shared. `section` is the address behind "#library/". */
export function Library({ room, section }: { room: LibraryRoom; section: string }) {
  const { part, id } = placeIn(section);
  const writing = part === 'new' || part === 'edit';
  useEffect(() => {
    void room.list.ensure();
  }, [room]);
  return (
    <div class="library">
      <div class="row library-head">
        <h1 class="grow">{writing ? t('libraryTemplate') : t('pageLibrary')}</h1>
        {!writing && (
          <a class="button primary" href={NEW}>
            {t('libraryWrite')}
          </a>
        )}
      </div>
      {writing ? (
        <Editor
          store={room.edit}
          id={part === 'new' ? '' : id}
          rows={room.list.contents.value.rows}
          folders={room.list.contents.value.folders}
          now={room.now}
          use={room.use}
        />
      ) : (
        <>
          <Parts part={part} />
          {part === 'sharing' && <Sharing room={room} />}
          {part === 'review' && <Review store={room.review} />}
          {part !== 'sharing' && part !== 'review' && <Templates store={room.list} />}
        </>
      )}
    </div>
  );
}

const PARTS: readonly [part: string, address: string, words: TextKey][] = [
  ['', LIST, 'libraryList'],
  ['review', REVIEW, 'libraryReview'],
  ['sharing', SHARING, 'librarySharing'],
];

function Parts({ part }: { part: string }) {
  const here = PARTS.some(([one]) => one === part) ? part : '';
  return (
    <nav aria-label={t('libraryParts')} class="which">
      <ul class="row">
        {PARTS.map(([one, address, words]) => (
          <li key={one}>
            <a href={address} aria-current={one === here ? 'page' : undefined}>
              {t(words)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
