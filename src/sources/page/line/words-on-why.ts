/**
 * Source of a pattern: what a jury's reason is called, a "motivering" apart: "juryns omdöme", "följande skäl", "dessa
 * ord", "ett utlåtande".
 */
export const WORDS_ON_WHY =
  '(?:ord|orden|omdöme|omdömet|utlåtande|utlåtandet|bedömning|bedömningen|beskrivning|slutord|kommentar|yttrande|skäl|skälen|vitsord|resonemang|formulering|ordalag|lydelse|text|grunder|motiv)';
