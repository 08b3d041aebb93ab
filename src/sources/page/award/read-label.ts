import { findCue } from '../line/find-cue.ts';
import { isStatement } from '../line/is-statement.ts';
import { JURY } from '../line/jury.ts';
import { JURY_ALONE } from '../line/jury-alone.ts';
import { speaksForItself } from '../line/speaks-for-itself.ts';
import { WORDS_ON_WHY } from '../line/words-on-why.ts';

/**
 * A line of a labelled record: "Vinnare: Sundsvalls kommun". What a label names by its kind, "Arbetsplats: …", can be
 * the recipient (holder) where nothing else is.
 */
export interface Label {
  readonly field: 'year' | 'recipient' | 'holder' | 'award' | 'category' | 'title' | 'text' | 'other';
  /** The label itself, without its colon. */
  readonly key: string;
  readonly value: string;
  /** Where the value begins, counted from the head of the words. */
  readonly valueOffset: number;
}

const FIELDS: readonly (readonly [Label['field'], RegExp])[] = [
  [
    'year',
    /^(?:(?:tilldelat|tilldelad|utdelat|utdelad) år|år|årtal|prisår|utmärkelseår|tilldelningsår|utdelningsår|årgång|vinnarår|year)$/iu,
  ],
  [
    'recipient',
    /^(?:(?:årets |juryns )?(?:vinnare|vinnaren|vinnande (?:kommun|organisation|bidrag|verksamhet|skola|företag)|(?:\p{L}*pris|\p{L}*medalj)?mottagare|mottagaren|(?:\p{L}*pristagare|pristagaren|\p{L}*medaljör|\p{L}*stipendiat)(?:er|en)?|segrare|utsedd|utnämnd|belönad|prisad|hedrad|diplomerad|finalist|hedersomnämnande|hedersomnämnd|namn|person|lärare|chef|ledare|tilldelas|tilldelades|tilldelad|gick till|går till|recipient|winner)(?:,? (?:år )?(?:19|20)\d\d)?)$/iu,
  ],
  [
    'holder',
    /^(?:årets |juryns )?(?:kommun|kommun\/region|stad|organisation|förvaltning|verksamhet|arbetsplats|region|företag|skola|förening|klubb|bolag|myndighet|sjukhus|vårdcentral|äldreboende|förskola|enhet|avdelning|team|lag|universitet|högskola|lärosäte|bibliotek|museum|byggnad|byggnadsverk|objekt|fastighet|hus|kvarter|anläggning|bidrag|verk)(?:,? (?:år )?(?:19|20)\d\d)?$/iu,
  ],
  ['award', /^(?:utmärkelse|utmärkelsen|utmärkelsens namn|pris|priset|prisets namn|stipendium|tävling|award)$/iu],
  ['category', /^(?:kategori|klass|priskategori)$/iu],
  [
    'text',
    /^(?:(?:the )?(?:jury['’]?s? )?(?:motivation|citation|statement)|skäl|därför|varför|diplomtext|diplom- och plakettext|prismotivering)$/iu,
  ],
  ['title', /^(?:ämne|subject|rubrik|ärende|sammanställning|pressmeddelande|nyhet)$/iu],
  [
    'other',
    /^(?:delas ut av|utdelas av|instiftat av|bakom priset|prisgivare|givare|arrangör|placering|publicerad|uppdaterad|senast uppdaterad|datum|foto|text|bild|kontakt|kontaktpersoner|kontaktperson|telefon|e-post|källa|jury|juryn|plats|ort|hemort|bostadsort|bor i|född|(?:\p{L}+s )?titel|handledare|yrke|befattning|roll|ålder|inriktning|område|ämnesområde|arbetsgivare|län|landskap|nominerad|nominerade|nominerat|prissumma|prispengar|belopp|stipendiesumma|webb|webbplats|länk|från|till|skickat|kopia|taggar|fakta|(?:övriga |andra )?(?:nominerade|finalister)|beskrivning|om projektet|projekt|arkitekt|arkitekter|byggherre|byggherrar|fastighetsägare|entreprenör|konstruktör|landskapsarkitekt|beställare|byggår|nybyggnadsår|examen|examensår|utbildning|nominerad av|föreslagen av|förslagsställare|invånare|antal invånare|kommunchef|ansvarig|sidansvarig|mer information|hemsida)$/iu,
  ],
];

/**
 * Reads a line as a label and its value. Emphasis round the label is allowed: "**Juryns motivering:** Kommunen …".
 *
 * @returns null when what goes before the colon is no known label
 */
export function readLabel(words: string): Label | null {
  const match = /^([*_]{0,3})([\p{L}\p{N}][\p{L}\p{N} /'’-]{0,70}?)([*_]{0,3})\s*[:：]([*_]{0,3})[ \t]*/u.exec(words);
  if (match === null) return readAsked(words);
  const key = match[2]!.trim();
  const value = words.slice(match[0].length).trim();
  const isSaid = /^[*_]*["”“„»«]/u.test(value) ? value.split(/\s+/).length >= 5 : isStatement(value);
  if (isSaid && OF_JURY.test(key)) return { field: 'text', key, value, valueOffset: match[0].length };
  const field =
    FIELDS.find(([, pattern]) => pattern.test(key))?.[0] ?? (OF_WHY.test(key) || isCueLabel(key) ? 'text' : undefined);
  if (field === undefined) return null;
  return { field, key, value, valueOffset: match[0].length };
}

/** "**Vem?** Siv Bo, Norrköping", "**Varför?** ”Siv har …”": a question in bold, in place of a label. */
const ASKED = /^(\*\*|__)(Vem|Vilka|Vilken|Vilket|Varför)\?\1[ \t]*/u;

/** Why is answered by the jury between marks, and not by a winner about itself; who, by a name. */
function readAsked(words: string): Label | null {
  const [lead, , key] = ASKED.exec(words) ?? [];
  if (lead === undefined || key === undefined) return null;
  const value = words.slice(lead.length).trim();
  const isWhy = key === 'Varför';
  const isAnswered = isWhy
    ? /^["”“„»«](?!(?:Vi|Vår|Vårt|Våra|För oss|Hos oss)(?!\p{L}))/u.test(value) &&
      value.split(/\s+/u).length >= 5 &&
      !speaksForItself(value.slice(1))
    : /^\p{Lu}[^.!?:"”“„»«]{1,90}$/u.test(value);
  return isAnswered ? { field: isWhy ? 'text' : 'recipient', key, value, valueOffset: lead.length } : null;
}

const OF_MAIL =
  /^[*_]*(?:delas ut av|utdelas av|instiftat av|bakom priset|prisgivare|arrangör|ämne|från|till|skickat|datum|kopia|foto|bild|text)\s*:/iu;

/** "Kontaktperson: …", "Bokens titel: …": whom to ask, who helped, what the work is called. */
const NO_NAME = /^[*_]*(?:kontaktperson(?:er)?|handledare|(?:\p{L}+s )titel)[*_]*\s*:/iu;

/** "Juryn: ”…”", "Nämnden: Siv har burit …": what it says; where it is no sentence, who sits in it. */
const OF_JURY = new RegExp(`^(?:jury|${JURY_ALONE})$`, 'iu');

/** "Juryns ord", "Styrelsens skäl" */
const OF_WHY = new RegExp(`^${JURY}s ${WORDS_ON_WHY}$`, 'iu');

/** "Motivering", "Juryns motivering", "Motivering från juryn": a label, not a sentence that ends in a colon. */
function isCueLabel(key: string): boolean {
  return (
    key.split(' ').length <= 5 &&
    findCue(`${key}:`) === 'sure' &&
    !/(?:tilldela|utsåg|fick|får|gick|går|vann|lyder|löd)/iu.test(key)
  );
}

/**
 * A label of any name with a short value: "Projekt: Lånecykel i vården", "Första pris: Nacka kommun". Only where a
 * motivering follows at once can it be taken for the recipient's.
 */
export function readNamingLabel(words: string): { readonly key: string; readonly value: string } | null {
  const match = /^[*_]{0,2}([\p{Lu}\d][\p{L}\d :-]{1,40}?)[*_]{0,2}\s*:[*_]{0,2}\s+([\p{Lu}\d][^:"”“„»«]{1,89})$/u.exec(
    words,
  );
  const value = match?.[2]?.replace(/[*_]{2}/g, '').trim();
  return match === null || value === undefined || OF_MAIL.test(words) || NO_NAME.test(words) || /[.!?]$/.test(value)
    ? null
    : { key: match[1]!, value };
}
