import { meetsCondition, readAffixes, type SuffixRule } from './affixes.ts';
import { BeginningFilter } from './beginning-filter.ts';
import type { DictionaryTables } from './dictionary.ts';
import {
  copyFingerprint,
  extendFingerprint,
  type Fingerprint,
  newFingerprint,
  startFingerprint,
} from './fingerprint.ts';
import { FingerprintSet } from './fingerprint-set.ts';
import { PackedPrints } from './packed-prints.ts';

/** Room for the 827,927 forms and 151,600 entries of dictionary-sv 4.0.0: more takes longer to fetch than it saves. */
const FORM_CAPACITY = 2 ** 20;
const ENTRY_CAPACITY = 2 ** 18;
/** Bits for the 1.3 million beginnings of forms, entries and first parts: one in six set. */
const BEGINNING_BITS = 2 ** 23;
/** Bits for the 400,000 strings that may be first parts of compounds: one in eleven set. */
const FIRST_BITS = 2 ** 22;
/** Bits for the 19,000 of them that a linking rule builds: one in fourteen set. */
const LINKED_BITS = 2 ** 18;
/** For the 1,547 forbidden forms. */
const FORBIDDEN_CAPACITY = 2 ** 13;

/** Flags words that follow a number: 20-åring, 12-årig. They live only in compounds, but inflect. */
const NUMERIC_HEAD = '6';

/** Flags entries that are listed without their -e: pojk. */
const LISTED_WITHOUT_E = 'Q';
/** What ends forms that are nouns or adjectives though they are no entries: läkare, samverkan, betonad. */
const NOMINAL_FORM = /(?:are|an|ad|dd|ande|ende)$/;

/** Expands a hunspell dictionary: `aff` and `dic` are the two files' texts. */
export function buildDictionary(aff: string, dic: string): DictionaryTables {
  const affixes = readAffixes(aff);
  const forms = FingerprintSet.empty(FORM_CAPACITY);
  const entries = FingerprintSet.empty(ENTRY_CAPACITY);
  /** By the slot of an entry: the number of its flags. */
  const slotFlags = new Uint16Array(ENTRY_CAPACITY);
  const flagSets: string[] = [''];
  const flagSetNumbers = new Map<string, number>([['', 0]]);
  const numberOf = (flags: string): number => {
    const known = flagSetNumbers.get(flags);
    if (known !== undefined) return known;
    flagSetNumbers.set(flags, flagSets.length);
    return flagSets.push(flags) - 1;
  };

  const lines = dic.split('\n');
  const forbidden = FingerprintSet.empty(FORBIDDEN_CAPACITY);
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.includes('%')) forbidden.addText(line.slice(0, line.indexOf('/')));
  }

  const linkingRules = new Map<string, readonly SuffixRule[]>();
  for (const [name, rules] of affixes) {
    const linking = rules.filter((rule) => rule.flags.includes('W'));
    if (linking.length > 0 && name !== '7') linkingRules.set(name, linking);
  }

  const filters = {
    beginnings: BeginningFilter.empty(BEGINNING_BITS),
    firsts: BeginningFilter.empty(FIRST_BITS),
    linked: BeginningFilter.empty(LINKED_BITS),
  };
  const expand = formExpander(affixes, linkingRules, forms, forbidden, filters);
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line === '') continue;
    const slash = line.indexOf('/', 1);
    const base = slash < 0 ? line : line.slice(0, slash);
    const flags = slash < 0 ? '' : line.slice(slash + 1);
    const slot = entries.addText(base);
    const before = flagSets[slotFlags[slot]!]!;
    slotFlags[slot] = numberOf(before === '' ? flags : [...new Set(before + flags)].sort().join(''));
    const isForm = !flags.includes('Z') || flags.includes(NUMERIC_HEAD);
    expand(base, flags, isForm);
  }
  const packed = PackedPrints.of(entries);
  const entryFlags = new Uint16Array(packed.prints.tables.lows.length);
  packed.placeOf.forEach((place, slot) => {
    if (slotFlags[slot] !== 0) entryFlags[place] = slotFlags[slot]!;
  });
  return {
    forms: PackedPrints.of(forms).prints,
    entries: packed.prints,
    entryFlags,
    ...filters,
    flagSets,
    linkingRules,
  };
}

/**
 * Gives a function that adds a base and all forms its flags build, unless they are none (`isForm` false); forbidden
 * forms and first parts are left out. All that these and the base begin with goes to the beginnings, and what of them
 * may be the first part of a compound to the firsts.
 */
function formExpander(
  affixes: ReadonlyMap<string, readonly SuffixRule[]>,
  linkingRules: ReadonlyMap<string, readonly SuffixRule[]>,
  forms: FingerprintSet,
  forbidden: FingerprintSet,
  { beginnings, firsts, linked }: Pick<DictionaryTables, 'beginnings' | 'firsts' | 'linked'>,
) {
  const prefix: Fingerprint[] = Array.from({ length: 128 }, newFingerprint);
  const form = newFingerprint();
  const candidates = new Map<number, readonly SuffixRule[]>();
  const rulesFor = (flag: string, lastLetter: string): readonly SuffixRule[] => {
    const key = flag.charCodeAt(0) * 2 ** 16 + lastLetter.charCodeAt(0);
    const known = candidates.get(key);
    if (known !== undefined) return known;
    const rules = (affixes.get(flag) ?? []).filter((rule) => {
      const last = rule.condition.at(-1);
      return (
        (rule.flags === '' || linkingRules.get(flag)?.includes(rule) === true) &&
        (last === undefined || last.letters.includes(lastLetter) !== last.negated)
      );
    });
    candidates.set(key, rules);
    return rules;
  };
  const first = newFingerprint();
  /**
   * Adds what a word may be as a first part: itself, with an -s, without its last vowel (arbet of arbete). The word is
   * a beginning and an ending of a letter or more.
   */
  const addFirsts = (beginning: Fingerprint, ending: string): void => {
    const last = ending.length - 1;
    copyFingerprint(beginning, first);
    extendFingerprint(first, ending, 0, last);
    if (ending[last] === 'a' || ending[last] === 'e') firsts.add(first);
    extendFingerprint(first, ending, last, last + 1);
    firsts.add(first);
    extendFingerprint(first, 's', 0, 1);
    firsts.add(first);
  };
  return (base: string, flags: string, isForm: boolean): void => {
    if (base.length >= prefix.length) return;
    startFingerprint(prefix[0]!);
    for (let i = 0; i < base.length; i++) {
      const next = prefix[i + 1]!;
      copyFingerprint(prefix[i]!, next);
      extendFingerprint(next, base, i, i + 1);
      beginnings.add(next);
    }
    const whole = prefix[base.length]!;
    if (isForm && !forbidden.hasPrint(whole.high, whole.low)) forms.add(whole.high, whole.low);
    const lastLetter = base.charAt(base.length - 1);
    addFirsts(prefix[base.length - 1]!, lastLetter);
    if (flags.includes(LISTED_WITHOUT_E)) addFirsts(whole, 'e');
    for (const flag of flags) {
      for (const rule of rulesFor(flag, lastLetter)) {
        if (!meetsCondition(base, rule)) continue;
        const kept = base.length - rule.strip.length;
        if (rule.flags === '' && rule.add !== '' && NOMINAL_FORM.test(base.slice(0, kept) + rule.add))
          addFirsts(prefix[kept]!, rule.add);
        copyFingerprint(prefix[kept]!, form);
        for (let i = 0; i < rule.add.length; i++) {
          extendFingerprint(form, rule.add, i, i + 1);
          beginnings.add(form);
        }
        if (rule.flags !== '') {
          firsts.add(form);
          linked.add(form);
          continue;
        }
        if (!isForm) continue;
        if (!forbidden.hasPrint(form.high, form.low)) forms.add(form.high, form.low);
      }
    }
  };
}
