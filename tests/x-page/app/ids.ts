const EPOCH = 1_288_834_974_657n;
let sequence = 0n;

/** A snowflake of this moment that no other post of the page has. */
export function snowflake(at: number): string {
  sequence = (sequence + 1n) % 4096n;
  return (((BigInt(Math.trunc(at)) - EPOCH) << 22n) + sequence).toString();
}
