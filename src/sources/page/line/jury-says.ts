import { JURY } from './jury.ts';

/**
 * What stands after a quotation of the jury's: "…”, skriver juryn i sin motivering." Not "…”, säger hon.", nor "…”,
 * säger juryns ordförande."
 */
export const JURY_SAYS = new RegExp(
  `^(?![^.]{0,80}(?:ordförande|ledamo|ordf\\.))[\\s.,–—-]*(?:\\(?(?:ur |så )|(?:skriver|skrev|säger|menar|konstaterar|anser|motiverar|lyder|löd|lydde|står det|stod det|heter det|hette det|framhåller|anför|avslutar|sammanfattar)\\b(?:[^.”"]{0,40}?(?:jury|nämnd|kommitté|motivering|domar|styrelse|akademi|bedömning)| ${JURY}(?!\\p{L}))|(?:${JURY}s|ur) )`,
  'iu',
);
