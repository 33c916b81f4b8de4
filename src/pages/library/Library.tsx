import { useEffect } from 'preact/hooks';
import { t } from '../text';
import { LIST, NEW, placeIn, SHARING } from './addresses';
import { Editor } from './editor/Editor';
import type { LibraryRoom } from './library-room';
import { Templates } from './list/Templates';
import { Sharing } from './share/Sharing';

/** The team's replies: found and put in order, written, and shared. `section` is the address behind "#library/". */
export function Library({ room, section }: { room: LibraryRoom; section: string }) {
  const { part, id } = placeIn(section);
  const writing = part === 'new' || part === 'edit';
  useEffect(() => {
    if (room.list.reading.value.is === 'first') void room.list.load();
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
        />
      ) : (
        <>
          <Parts part={part} />
          {part === 'sharing' ? <Sharing room={room} /> : <Templates store={room.list} />}
        </>
      )}
    </div>
  );
}

function Parts({ part }: { part: string }) {
  return (
    <nav aria-label={t('libraryParts')} class="which">
      <ul class="row">
        <li>
          <a href={LIST} aria-current={part === 'sharing' ? undefined : 'page'}>
            {t('libraryList')}
          </a>
        </li>
        <li>
          <a href={SHARING} aria-current={part === 'sharing' ? 'page' : undefined}>
            {t('librarySharing')}
          </a>
        </li>
      </ul>
    </nav>
  );
}
