/**
 * Verbs whose stem begins compounds (*styr*system, *skriv*bord). A part of a compound has no part of speech of its own,
 * and a noun in -a looks the same (*skol*a, *veck*a); written by hand.
 */
export const VERB_FIRST_PARTS: ReadonlySet<string> = new Set(
  (
    'arbeta avläsa bada betala binda borra bruka bryta bygga bränna byta dansa dela diska dra driva dyka fiska flyga flyta forska frysa ' +
    'följa förvara gräva gå gömma hyra hålla hänga höra klippa klättra koka koppla kräva kyla köpa köra leda leka ligga läka ' +
    'lära läsa löpa lösa mäta packa parkera planera prova räkna rida rita rädda simma sitta skjuta skriva skydda slipa slå ' +
    'sluta smälta snurra sova spara spela spola springa starta steka stoppa styra städa stå suga sy sälja söka tala tvätta tända ' +
    'tänka vandra vila visa välja väva värma växa öva'
  ).split(' '),
);
