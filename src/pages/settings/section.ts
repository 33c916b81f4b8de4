import type { ComponentChildren } from 'preact';
import type { TextKey } from '../text';

/** One part of the settings: an entry in their list and what it shows below its title. */
export interface Section {
  /** What stands in the address: `#settings/backup`. */
  id: string;
  title: TextKey;
  /** `rest` is what the address says behind the part's id: "AcmeCare" of `#settings/brands/AcmeCare`, '' for nothing. */
  view(rest: string): ComponentChildren;
}
