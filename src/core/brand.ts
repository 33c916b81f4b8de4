/** An X account that the team answers from. */
export interface Brand {
  /** Without the @. */
  handle: string;
  /** What replies call it: "Acme Parcels". */
  name: string;
}
