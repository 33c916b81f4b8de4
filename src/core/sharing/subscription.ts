/** How the last look for a new pack ended. */
export type FetchState =
  /** Nobody looked yet. */
  | 'never'
  /** A pack came, or the one that is here is still the newest. */
  | 'fine'
  /** A pack came and waits for the agent. */
  | 'waiting'
  /** The browser was not allowed to ask that address. */
  | 'no-permission'
  | 'offline'
  | 'too-slow'
  /** 404 or 410. */
  | 'gone'
  /** 401 or 403. */
  | 'forbidden'
  /** 500 and above. */
  | 'server-error'
  /** Any other answer that is none. */
  | 'odd-answer'
  /** It wanted to send us to another address. */
  | 'redirect'
  /** What came is refused: `refusal` in the state says why. */
  | 'refused';

/** Where packs come from by themselves, and how that goes. */
export interface SubscriptionState {
  /** Null: nowhere. */
  address: string | null;
  minutes: number;
  /** Packs by the pinned key are taken by themselves. */
  automatic: boolean;
  /** An administrator set the address: it cannot be changed here. */
  managed: boolean;
  /** The browser may ask this address. */
  permitted: boolean;
  state: FetchState;
  /** What is the matter and what is done about it, English; '' when all is well. */
  words: string;
  /** Unix milliseconds; null for never. */
  triedAt: number | null;
  /** When the address last gave a sound pack, or said that it is unchanged. */
  goodAt: number | null;
  /** When it is asked next; null while nothing is to be asked. */
  nextAt: number | null;
  /** How many times in a row it went wrong. */
  failures: number;
  /** A pack that waits to be looked at; null for none. */
  waiting: { id: string; name: string; release: number } | null;
}
