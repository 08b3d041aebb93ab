/** "fil. mag.", "tekn. dr", "docent", "prof.": a degree or an academic title before a name, short or in full. */
export const DEGREE =
  '(?:(?:(?:fil|med|tekn|jur|teol|ekon|agr|odont|vet|pol)\\.? )?(?:heders)?(?:dr|mag|lic|kand)\\.?|prof\\.|doc\\.|leg\\.|f\\.d\\.)';
