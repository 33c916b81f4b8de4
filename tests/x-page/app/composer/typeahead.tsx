import { createPortal } from 'react-dom';
import type { PracticeUser } from '../../data';
import { Avatar } from '../avatar';
import { Text, View } from '../view';
import { allUsers } from '../world';

const MOST = 5;

/** The people whose handle or name begins like the word being typed; none unless it starts with @. */
export function peopleFor(word: string): PracticeUser[] {
  if (!/^@\w/.test(word)) return [];
  const start = word.slice(1).toLowerCase();
  return allUsers()
    .filter(({ handle, name }) => [handle, name].some(text => text.toLowerCase().startsWith(start)))
    .slice(0, MOST);
}

interface TypeaheadProps {
  number: number;
  people: PracticeUser[];
  /** Index of the chosen one. */
  active: number;
  below: Element | null;
  onPick(user: PracticeUser): void;
}

/** The popup of people while one types @, in `#layers`. */
export function Typeahead({ number, people, active, below, onPick }: TypeaheadProps) {
  const layers = document.getElementById('layers');
  if (!layers || people.length === 0) return null;

  const box = below?.getBoundingClientRect();
  return createPortal(
    <View id={`typeaheadDropdownWrapped-${number}`}>
      <View
        id={`typeaheadDropdown-${number}`}
        role="listbox"
        look="sheet"
        style={{ left: box?.left ?? 0, top: (box?.bottom ?? 0) + 4 }}
      >
        {people.map((user, index) => (
          <View
            key={user.id}
            role="option"
            id={focusId(number, index)}
            testID="typeaheadResult"
            aria-selected={index === active}
            look={index === active ? 'menuItem menuOn' : 'menuItem'}
            onMouseDown={event => {
              event.preventDefault();
              onPick(user);
            }}
          >
            <Avatar handle={user.handle} link={false} />
            <View look="grow">
              <Text look="bold oneLine">{user.name}</Text>
              <Text look="muted oneLine">@{user.handle}</Text>
            </View>
          </View>
        ))}
      </View>
    </View>,
    layers,
  );
}

/** Id of one line of the popup, for `aria-activedescendant`. */
export function focusId(number: number, index: number): string {
  return `typeaheadFocus-${number}-${index}`;
}
