import type { Brand } from '../../core/brand';
import { nextOpen } from '../../core/templates/opening';
import { SavedField } from '../parts/SavedField';
import { t, textLanguage } from '../text';
import type { Change } from './change';
import { hoursText, readHours } from './hours-text';

const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0];
/** What the one button fills in. */
const USUAL = [1, 2, 3, 4, 5].map(weekday => ({ weekday, from: '09:00', to: '17:00' }));

/** When the brand answers, a line a day, and by whose clock. */
export function Hours({ brand, change, now }: { brand: Brand; change: Change; now(): number }) {
  const { hours } = brand;

  function save(weekday: number, text: string): string[] {
    const read = readHours(text);
    if (read === 'night') return [t('errorHoursNight')];
    if (read === 'unreadable') return [t('errorHours')];
    const others = hours.filter(day => day.weekday !== weekday);
    change({ hours: [...others, ...read.map(({ from, to }) => ({ weekday, from, to }))] });
    return [];
  }

  return (
    <section aria-labelledby="hours-title">
      <h3 id="hours-title">{t('hoursTitle')}</h3>
      <p class="hint">{t('hoursHint')}</p>
      <p role="status">{stateOf(brand, now())}</p>
      {hours.length === 0 && (
        <button type="button" class="start" onClick={() => change({ hours: USUAL })}>
          {t('hoursFill')}
        </button>
      )}
      <div class="days">
        {MONDAY_FIRST.map(weekday => (
          <SavedField
            key={weekday}
            id={`hours-${weekday}`}
            label={dayName(weekday)}
            value={hoursText(hours.filter(day => day.weekday === weekday))}
            placeholder={t('hoursClosedDay')}
            onSave={text => save(weekday, text)}
          />
        ))}
      </div>
      <div class="field">
        <label for="timezone">{t('hoursZone')}</label>
        <select
          id="timezone"
          value={brand.timezone ?? ''}
          onChange={event => change({ timezone: event.currentTarget.value || null })}
        >
          <option value="">{t('hoursZoneOwn', ownZone())}</option>
          {zones(brand.timezone).map(zone => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </div>
    </section>
  );
}

function stateOf({ hours, timezone }: Brand, now: number): string {
  if (hours.length === 0) return t('hoursNone');
  const back = nextOpen(hours, now, timezone ?? ownZone(), textLanguage());
  return back === '' ? t('hoursOpenNow') : t('hoursClosedNow', back);
}

function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

// What is kept is in the list, also where this browser calls the zone by another name.
function zones(kept: string | null): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return kept === null || known.includes(kept) ? known : [kept, ...known];
}

function dayName(weekday: number): string {
  // 4 January 1970 was a Sunday.
  const day = Date.UTC(1970, 0, 4 + weekday);
  return new Intl.DateTimeFormat(textLanguage(), { weekday: 'long', timeZone: 'UTC' }).format(day);
}
