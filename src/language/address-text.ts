/** A Dutch address as the post needs it. */
export interface AddressText {
  readonly postcode: string;
  readonly houseNumber: string;
  readonly addition?: string;
}
