const DISCORD_EPOCH = 1_420_070_400_000n;
let counter = 0n;

/** A new snowflake for now: like Discord's, later ones are greater and each says when it was made. */
export function newId(atMs: number = Date.now()): string {
  counter = (counter + 1n) & 0x3f_ffffn;
  return (((BigInt(atMs) - DISCORD_EPOCH) << 22n) | counter).toString();
}

/** When a snowflake was made, in milliseconds since 1970. */
export function timeOfId(id: string): number {
  return Number((BigInt(id) >> 22n) + DISCORD_EPOCH);
}
