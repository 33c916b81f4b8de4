import type { Variable } from '../variable';
import { agentFirstName } from './agent-first-name';
import { agentInitials } from './agent-initials';
import { brandHandle } from './brand-handle';
import { brandHoursNextOpen } from './brand-hours-next-open';
import { brandIncident } from './brand-incident';
import { brandName } from './brand-name';
import { customerContacts } from './customer-contacts';
import { customerFirstName } from './customer-first-name';
import { customerHandle } from './customer-handle';
import { customerLastAgent } from './customer-last-agent';
import { customerLastContact } from './customer-last-contact';
import { customerName } from './customer-name';
import { postAge } from './post-age';
import { postAmount } from './post-amount';
import { postBooking } from './post-booking';
import { postDate } from './post-date';
import { postError } from './post-error';
import { postFlight } from './post-flight';
import { postLanguage } from './post-language';
import { postOrderNumber } from './post-order-number';
import { postPlace } from './post-place';
import { postProduct } from './post-product';
import { postTracking } from './post-tracking';
import { postVersion } from './post-version';
import { timeGreeting } from './time-greeting';

/**
 * Every variable with a fixed name, in the order the picker shows them. Beside these stand `brand.link.NAME`, whose names the
 * brand gives, and `ask.NAME`, which the agent answers.
 */
export const variables: readonly Variable[] = [
  customerFirstName,
  customerName,
  customerHandle,
  customerContacts,
  customerLastContact,
  customerLastAgent,
  postOrderNumber,
  postBooking,
  postTracking,
  postFlight,
  postProduct,
  postError,
  postVersion,
  postAmount,
  postDate,
  postPlace,
  postLanguage,
  postAge,
  agentFirstName,
  agentInitials,
  brandName,
  brandHandle,
  brandHoursNextOpen,
  brandIncident,
  timeGreeting,
];
