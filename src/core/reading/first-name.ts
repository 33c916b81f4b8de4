export function readFirstName(displayName: string): string {
  return /^\p{L}[\p{L}’'-]+/u.exec(displayName)?.[0] ?? '';
}
