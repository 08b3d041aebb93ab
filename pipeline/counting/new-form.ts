import type { FormOptions } from '../../src/swedish/index.ts';

/** A form when it is met for the first time. Forms are numbered as they come, from 0. */
export interface NewForm {
  /** As it stands in the text. */
  readonly spelled: string;
  /** Its place in `TOKEN_KINDS`. */
  readonly kind: number;
  readonly entry: FormOptions;
}
