/** Handle, display name, bio, location, and whether X shows a badge. */
export type Person = readonly [
  handle: string,
  name: string,
  bio?: string,
  location?: string,
  badge?: 'verified',
];
