import type { SuffixRule } from './affixes.ts';
import { meetsCondition } from './affixes.ts';
import type { FirstPart } from './first-part.ts';
import { ENTRY, FORM, KIND_BITS, LINKED, ROOT, type WordGraph } from './word-graph.ts';

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
 * - `firstParts('verksamhets')` → `[{ base: 'verksamhet', link: 's', flag: 'v' }]`; `firstParts('tjänste')` → the entry
 *   itself (`{ base: 'tjänste', link: '', flag: 'X' }`) and/or tjänst + e; `[]` when it is no first part.
 * - `longestBeginning('verksamhetsxyz', 0)` → 11: how far a form, entry or first part may reach that begins there.
 * - `isHead('verksamhet')` true: the entry may end a compound (flag Y). Its forms may too.
 * - `words`: all of these, for whoever follows a word letter by letter.
 */
export interface Dictionary {
  hasForm(form: string): boolean;
  hasStem(form: string, stemEnd: number, ending: string, start?: number): boolean;
  hasBase(base: string): boolean;
  flags(base: string): string;
  stemFlags(form: string, stemEnd: number, ending: string, start?: number): string;
  firstParts(surface: string): readonly FirstPart[];
  longestBeginning(text: string, start: number): number;
  isHead(base: string): boolean;
  readonly words: WordGraph;
}

/** What a dictionary is made of; it is kept in the lexicon's image as it is. */
export interface DictionaryTables {
  /** All forms, entries and first parts that a linking rule builds; their values have the number of the flags. */
  readonly words: WordGraph;
  /** Flags by number. */
  readonly flagSets: readonly string[];
  /** The rules that build first parts, by class letter. */
  readonly linkingRules: ReadonlyMap<string, readonly SuffixRule[]>;
}

/** The linking element that a class leaves between the parts; a class that is not named here leaves none. */
const LINKS: Readonly<Record<string, string>> = { v: 's', f: 's', y: 'e', h: 'e', x: 'o', w: 'u', u: 'es', i: 'es' };

export function createDictionary(tables: DictionaryTables): Dictionary {
  const { words, flagSets, linkingRules } = tables;
  const shapes = shapesByLastLetter(linkingRules);
  /** The value of a stem + an ending; 0 when it is no word. */
  const find = (form: string, stemEnd: number, ending: string, start = 0): number => {
    const stem = words.follow(ROOT, form, start, stemEnd);
    return words.value(words.follow(stem, ending, 0, ending.length));
  };
  const stemFlags = (form: string, stemEnd: number, ending: string, start = 0): string =>
    flagSets[find(form, stemEnd, ending, start) >>> KIND_BITS]!;
  const flags = (base: string): string => stemFlags(base, base.length, '');
  return {
    hasForm: (form) => (find(form, form.length, '') & FORM) !== 0,
    hasStem: (form, stemEnd, ending, start) => (find(form, stemEnd, ending, start) & FORM) !== 0,
    hasBase: (base) => {
      const value = find(base, base.length, '');
      return (value & ENTRY) !== 0 && isWord(flagSets[value >>> KIND_BITS]!);
    },
    flags,
    stemFlags,
    firstParts: (surface) => {
      const value = find(surface, surface.length, '');
      const own = flagSets[value >>> KIND_BITS]!;
      let parts = NO_PARTS;
      if (/[XU]/.test(own) && !own.includes('%')) {
        parts = [{ base: surface, link: '', flag: own.includes('X') ? 'X' : 'U' }];
      }
      if ((value & LINKED) === 0) return parts;
      parts = addLinked(parts, surface, shapes.get(''), stemFlags);
      return addLinked(parts, surface, shapes.get(surface.charAt(surface.length - 1)), stemFlags);
    },
    longestBeginning: (text, start) => words.reach(text, start),
    isHead: (base) => flags(base).includes('Y'),
    words,
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
