import { guarded } from './guarded.ts';
import { JURY } from './jury.ts';

/** "Alla vinnare och motiveringar", "Så här motiverar juryn sina val:": the reasons of several awards. */
export const REASONS_OF_SEVERAL = guarded(
  /motiver(?:ing|ar)/iu,
  new RegExp(
    `(?<!\\p{L})motivering(?:ar|arna)(?!\\p{L})|motiverar(?: ${JURY})? sina|(?:nedan|här|följer|hittar|läs|samtliga|alla|varje|vinnarna|pristagarna|mottagarna).*${JURY}s motivering(?!\\p{L})`,
    'iu',
  ),
);
