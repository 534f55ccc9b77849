/** Authorities: what editors know of an organization that is printed under several names. */

export interface Authority {
  /** By which the archive knows the organization. */
  readonly name: string;
  /** As it is printed at times. */
  readonly aliases: readonly string[];
  /** In a word or two: society, university. */
  readonly kind?: string;
  /** The name of the authority that it belongs to. */
  readonly parent?: string;
  /** EDTF. */
  readonly from?: string;
  readonly to?: string;
  /** http or https. */
  readonly homepage?: string;
  readonly note?: string;
}

export const namesOf = ({ name, aliases }: Authority): string[] => [name, ...aliases];
