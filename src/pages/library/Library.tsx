import { useEffect } from 'preact/hooks';
import { t, type TextKey } from '../text';
import { numberOf } from '../customers/format';
import { LIST, NEW, placeIn, REVIEW, SHARING, SUGGESTIONS } from './addresses';
import { Editor } from './editor/Editor';
import type { LibraryRoom } from './library-room';
import { Templates } from './list/Templates';
import { Review } from './review/Review';
import { Sharing } from './share/Sharing';
import { Propose } from './suggestions/Propose';
import { Suggestions } from './suggestions/Suggestions';

/** The team's replies: found and put in order, written, and shared. `section` is the address behind "#library/". */
export function Library({ room, section }: { room: LibraryRoom; section: string }) {
  const { part, id } = placeIn(section);
  const writing = part === 'new' || part === 'edit';
  const proposing = part === 'suggest';
  const { contents } = room.list;
  useEffect(() => {
    // Whoever opens the library waits for the templates.
    void room.list.ensure().then(room.queue.load);
  }, [room]);
  return (
    <div class="library">
      <div class="row library-head">
        <h1 class="grow">{t(writing ? 'libraryTemplate' : proposing ? 'suggestTitle' : 'pageLibrary')}</h1>
        {!writing && !proposing && (
          <a class="button primary" href={NEW}>
            {t('libraryWrite')}
          </a>
        )}
      </div>
      {proposing && (
        <Propose store={room.propose} queue={room.queue} postId={id} rows={contents.value.rows} />
      )}
      {writing && (
        <Editor
          store={room.edit}
          id={part === 'new' ? '' : id}
          rows={contents.value.rows}
          folders={contents.value.folders}
          now={room.now}
          use={room.use}
        />
      )}
      {!writing && !proposing && (
        <>
          <Parts part={part} waiting={room.queue.waiting.value.length} />
          <Part room={room} part={part} />
        </>
      )}
    </div>
  );
}

function Part({ room, part }: { room: LibraryRoom; part: string }) {
  switch (part) {
    case 'sharing':
      return <Sharing room={room} />;
    case 'review':
      return <Review store={room.review} />;
    case 'suggestions':
      return (
        <Suggestions
          queue={room.queue}
          store={room.decide}
          contents={room.list.contents.value}
          now={room.now}
        />
      );
    default:
      return <Templates store={room.list} />;
  }
}

const PARTS: readonly [part: string, address: string, words: TextKey][] = [
  ['', LIST, 'libraryList'],
  ['suggestions', SUGGESTIONS, 'librarySuggestions'],
  ['review', REVIEW, 'libraryReview'],
  ['sharing', SHARING, 'librarySharing'],
];

function Parts({ part, waiting }: { part: string; waiting: number }) {
  const here = PARTS.some(([one]) => one === part) ? part : '';
  return (
    <nav aria-label={t('libraryParts')} class="which">
      <ul class="row">
        {PARTS.map(([one, address, words]) => (
          <li key={one}>
            <a href={address} aria-current={one === here ? 'page' : undefined}>
              {one === 'suggestions' && waiting > 0
                ? t('librarySuggestionsWaiting', numberOf(waiting))
                : t(words)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
