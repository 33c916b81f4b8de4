import type { Request } from '../../../messages/protocol';

/** What a tall screen shows of the list before anybody scrolls. */
export const BEGINNING: Request<'library.begin'> = { rows: 60, clashes: 5 };
