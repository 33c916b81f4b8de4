import { useEffect } from 'preact/hooks';
import { t } from '../text';
import { Acts } from './Acts';
import { CustomerList } from './CustomerList';
import type { CustomersRoom } from './customers-room';
import { Detail } from './Detail';
import { DueList } from './DueList';
import { Filters } from './Filters';

/** Everybody who was ever in touch: searched, listed, exported, put together, and one of them in full beside it. */
export function Customers({ room }: { room: CustomersRoom }) {
  const { list, due, merge, file, drawer, look, now } = room;
  useEffect(() => {
    void room.enter();
    document.querySelector<HTMLElement>('#search-customers')?.focus();
  }, [room]);
  const open = drawer.handle.value;

  return (
    <div class={open === null ? 'customers' : 'customers with-detail'}>
      <div class="customers-list">
        <h1>{t('pageCustomers')}</h1>
        <DueList store={due} now={now.value} onOpen={handle => drawer.open(handle)} />
        <Filters store={list} />
        <Acts store={list} merge={merge} file={file} />
        <CustomerList
          store={list}
          now={now.value}
          targetMinutes={room.targetMinutes.value}
          open={open}
          onOpen={({ handle }) => (open === handle ? drawer.close() : drawer.open(handle))}
        />
        <Nothing room={room} />
      </div>
      <Detail store={drawer} look={look} />
    </div>
  );
}

// What stands where the list would.
function Nothing({ room: { list } }: { room: CustomersRoom }) {
  const reading = list.reading.value;
  if (reading.is === 'first') return <p role="status">{t('loading')}</p>;
  if (reading.is === 'failed') {
    return (
      <div class="notice">
        <p class="error" role="alert" dir="auto">
          {t('customersFailed', reading.reason)}
        </p>
        <button type="button" onClick={() => void list.load()}>
          {t('tryAgain')}
        </button>
      </div>
    );
  }
  if (list.rows.value.length > 0) return null;
  return list.narrowed.value ? (
    <p class="notice">{t('customersNone')}</p>
  ) : (
    <div class="notice">
      <p>{t('customersEmpty')}</p>
      <a class="button" href="#settings/import">
        {t('customersImport')}
      </a>
    </div>
  );
}
