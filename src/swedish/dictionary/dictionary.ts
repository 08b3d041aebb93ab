import type { SuffixRule } from './affixes.ts';
import { meetsCondition } from './affixes.ts';
import type { BeginningFilter } from './beginning-filter.ts';
import { extendFingerprint, newFingerprint } from './fingerprint.ts';
import type { FirstPart } from './first-part.ts';
import type { PackedPrints } from './packed-prints.ts';
import { WordPrints } from './word-prints.ts';

/**
 * The Swedish spelling dictionary (DSSO, npm `dictionary-sv`), read as what it is: a list of valid word forms, and of
 * entries with flags. It knows no parts of speech and no lemmas.
 *
 * - `hasForm('verksamheterna')` true: any expanded form, as spelled (names with their capital, else lower case).
 * - `hasStem('verksamheten', 10, 'er')` the same for the first ten letters + an ending, without joining them; a stem
 *   that begins further in has its `start` after them.
 * - `hasBase('verksamhet')` true: an entry that is a word by itself. `pojk` is an entry too (pojk/DGQXY gives pojken).
 * - `flags('verksamhet')` → `ADfHvY`: the flags of all entries so spelled, sorted; '' when there is none. Also answers
 *   for entries that live only in compounds (`styr` → `XZ`) and for forbidden ones (`%`). Equal flags are one string.
 * - `stemFlags('verksamheten', 10, '')` the flags of a stem + an ending, without joining them.
 * - `forms`, `beginnings`: the same for words whose fingerprints are at hand.
 * - `firsts`: whether a fingerprint may be that of a first part that the dictionary knows of: one that it builds
 *   itself, or any of its words, with an -s or without its last vowel; it says yes too often, never no.
 * - `firstParts('verksamhets')` → `[{ base: 'verksamhet', link: 's', flag: 'v' }]`; `firstParts('tjänste')` → the entry
 *   itself (`{ base: 'tjänste', link: '', flag: 'X' }`) and/or tjänst + e; `[]` when it is no first part.
 * - `longestBeginning('verksamhetsxyz', 0)` → 11: how far a form, entry or first part may reach that begins there; it
 *   may be told too long, never too short.
 * - `isHead('verksamhet')` true: the entry may end a compound (flag Y). Its forms may too.
 */
export interface Dictionary {
  hasForm(form: string): boolean;
  hasStem(form: string, stemEnd: number, ending: string, start?: number): boolean;
  hasBase(base: string): boolean;
  flags(base: string): string;
  stemFlags(form: string, stemEnd: number, ending: string, start?: number): string;
  readonly forms: PackedPrints;
  firstParts(surface: string): readonly FirstPart[];
  longestBeginning(text: string, start: number): number;
  isHead(base: string): boolean;
  readonly beginnings: BeginningFilter;
  readonly firsts: BeginningFilter;
}

/** What a dictionary is made of; it is kept in the lexicon's image as it is. */
export interface DictionaryTables {
  /** All expanded forms. */
  readonly forms: PackedPrints;
  /** All entries. */
  readonly entries: PackedPrints;
  /** By the place of an entry: the number of its flags. */
  readonly entryFlags: Uint16Array;
  /** What forms, entries and first parts of compounds begin with. */
  readonly beginnings: BeginningFilter;
  /** What may be the first part of a compound, and what may be one that a linking rule builds. */
  readonly firsts: BeginningFilter;
  readonly linked: BeginningFilter;
  /** Flags by number. */
  readonly flagSets: readonly string[];
  /** The rules that build first parts, by class letter. */
  readonly linkingRules: ReadonlyMap<string, readonly SuffixRule[]>;
}

/** The linking element that a class leaves between the parts; a class that is not named here leaves none. */
const LINKS: Readonly<Record<string, string>> = { v: 's', f: 's', y: 'e', h: 'e', x: 'o', w: 'u', u: 'es', i: 'es' };

export function createDictionary(tables: DictionaryTables): Dictionary {
  const { forms, entries, entryFlags, beginnings, firsts, linked, flagSets, linkingRules } = tables;
  const prints = new WordPrints();
  const shapes = shapesByLastLetter(linkingRules);
  const probe = newFingerprint();
  const read = (text: string, start: number, end: number, ending: string): boolean => {
    prints.begin(text);
    prints.read(start, end, probe);
    extendFingerprint(probe, ending, 0, ending.length);
    return beginnings.hasPrint(probe);
  };
  const hasStem = (form: string, stemEnd: number, ending: string, start = 0): boolean =>
    read(form, start, stemEnd, ending) && forms.hasPrint(probe.high, probe.low);
  /** The place of an entry, below 0 when there is none. */
  const findStem = (form: string, stemEnd: number, ending: string, start = 0): number =>
    read(form, start, stemEnd, ending) ? entries.findPrint(probe.high, probe.low) : -1;
  const stemFlags = (form: string, stemEnd: number, ending: string, start = 0): string => {
    const place = findStem(form, stemEnd, ending, start);
    return place < 0 ? '' : flagSets[entryFlags[place]!]!;
  };
  const flags = (base: string): string => stemFlags(base, base.length, '');
  return {
    hasForm: (form) => hasStem(form, form.length, ''),
    hasStem,
    hasBase: (base) => {
      const place = findStem(base, base.length, '');
      return place >= 0 && isWord(flagSets[entryFlags[place]!]!);
    },
    flags,
    stemFlags,
    forms,
    firstParts: (surface) => {
      if (!read(surface, 0, surface.length, '') || !firsts.hasPrint(probe)) return NO_PARTS;
      const mayBeLinked = linked.hasPrint(probe);
      const own = flags(surface);
      let parts = NO_PARTS;
      if (/[XU]/.test(own) && !own.includes('%')) {
        parts = [{ base: surface, link: '', flag: own.includes('X') ? 'X' : 'U' }];
      }
      if (!mayBeLinked) return parts;
      parts = addLinked(parts, surface, shapes.get(''), stemFlags);
      return addLinked(parts, surface, shapes.get(surface.charAt(surface.length - 1)), stemFlags);
    },
    longestBeginning: (text, start) => {
      prints.begin(text);
      return beginnings.longest(prints, start, text.length);
    },
    isHead: (base) => flags(base).includes('Y'),
    beginnings,
    firsts,
  };
}

const NO_PARTS: readonly FirstPart[] = [];

/** The first parts already found, and those that linking rules make of an entry. */
function addLinked(
  before: readonly FirstPart[],
  surface: string,
  shapes: readonly LinkingShape[] | undefined,
  stemFlags: Dictionary['stemFlags'],
): readonly FirstPart[] {
  if (shapes === undefined) return before;
  let parts = before;
  for (const { add, strip, rules } of shapes) {
    const stemEnd = surface.length - add.length;
    if (!surface.endsWith(add)) continue;
    const flags = stemFlags(surface, stemEnd, strip);
    if (flags === '') continue;
    const base = surface.slice(0, stemEnd) + strip;
    for (const { flag, rule } of rules) {
      if (!flags.includes(flag) || !meetsCondition(base, rule)) continue;
      parts = [...parts, { base, link: LINKS[flag] === undefined ? '' : linkOf(rule), flag }];
    }
  }
  return parts;
}

/** The linking rules that change an ending alike: one look-up serves them all. */
interface LinkingShape {
  readonly add: string;
  readonly strip: string;
  readonly rules: { readonly flag: string; readonly rule: SuffixRule }[];
}

/** Groups the rules by the last letter of what they add, '' for those that add nothing. */
function shapesByLastLetter(linkingRules: DictionaryTables['linkingRules']): ReadonlyMap<string, LinkingShape[]> {
  const shapes = new Map<string, LinkingShape[]>();
  for (const [flag, rules] of linkingRules) {
    for (const rule of rules) {
      const lastLetter = rule.add.charAt(rule.add.length - 1);
      const group = shapes.get(lastLetter) ?? [];
      shapes.set(lastLetter, group);
      const known = group.find(({ add, strip }) => add === rule.add && strip === rule.strip);
      if (known === undefined) group.push({ add: rule.add, strip: rule.strip, rules: [{ flag, rule }] });
      else known.rules.push({ flag, rule });
    }
  }
  return shapes;
}

/** Only in compounds (Z) and forbidden (%) entries are no words by themselves. */
function isWord(flags: string): boolean {
  return !flags.includes('Z') && !flags.includes('%');
}

/** land → lant and maximum → maximi change the root and leave no linking element. */
function linkOf(rule: SuffixRule): string {
  return rule.add === 't' || rule.add === 'i' ? '' : rule.add;
}
