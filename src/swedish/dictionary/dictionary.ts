import type { SuffixRule } from './affixes.ts';
import { meetsCondition } from './affixes.ts';
import type { FingerprintSet } from './fingerprint-set.ts';
import type { FirstPart } from './first-part.ts';

/**
 * The Swedish spelling dictionary (DSSO, npm `dictionary-sv`), read as what it is: a list of valid word forms, and of
 * entries with flags. It knows no parts of speech and no lemmas.
 *
 * - `hasForm('verksamheterna')` true: any expanded form, as spelled (names with their capital, else lower case).
 * - `hasStem('verksamheten', 10, 'er')` the same for the first ten letters + an ending, without joining them.
 * - `hasBase('verksamhet')` true: an entry that is a word by itself. `pojk` is an entry too (pojk/DGQXY gives pojken).
 * - `flags('verksamhet')` → `ADfHvY`: the flags of all entries so spelled, sorted; '' when there is none. Also answers
 *   for entries that live only in compounds (`styr` → `XZ`) and for forbidden ones (`%`).
 * - `firstParts('verksamhets')` → `[{ base: 'verksamhet', link: 's', flag: 'v' }]`; `firstParts('tjänste')` → the entry
 *   itself (`{ base: 'tjänste', link: '', flag: 'X' }`) and/or tjänst + e; `[]` when it is no first part.
 * - `isHead('verksamhet')` true: the entry may end a compound (flag Y). Its forms may too.
 */
export interface Dictionary {
  hasForm(form: string): boolean;
  hasStem(form: string, stemEnd: number, ending: string): boolean;
  hasBase(base: string): boolean;
  flags(base: string): string;
  firstParts(surface: string): readonly FirstPart[];
  isHead(base: string): boolean;
}

/** What a dictionary is made of; it is kept in the cache as it is. */
export interface DictionaryTables {
  /** All expanded forms. */
  readonly forms: FingerprintSet;
  /** All entries, each with the number of its flags. */
  readonly entries: FingerprintSet;
  /** Flags by number. */
  readonly flagSets: readonly string[];
  /** The rules that build first parts, by class letter. */
  readonly linkingRules: ReadonlyMap<string, readonly SuffixRule[]>;
}

/** The linking element that a class leaves between the parts; a class that is not named here leaves none. */
const LINKS: Readonly<Record<string, string>> = { v: 's', f: 's', y: 'e', h: 'e', x: 'o', w: 'u', u: 'es', i: 'es' };

export function createDictionary(tables: DictionaryTables): Dictionary {
  const { forms, entries, flagSets, linkingRules } = tables;
  const flags = (base: string): string => {
    const slot = entries.find(base);
    return slot < 0 ? '' : flagSets[entries.values[slot]!]!;
  };
  const shapes = shapesByLastLetter(linkingRules);
  return {
    hasForm: (form) => forms.has(form),
    hasStem: (form, stemEnd, ending) => forms.hasStem(form, stemEnd, ending),
    hasBase: (base) => isWord(flags(base)) && entries.has(base),
    flags,
    firstParts: (surface) => {
      const parts: FirstPart[] = [];
      const own = flags(surface);
      if (/[XU]/.test(own) && !own.includes('%')) {
        parts.push({ base: surface, link: '', flag: own.includes('X') ? 'X' : 'U' });
      }
      for (const lastLetter of ['', surface.charAt(surface.length - 1)]) {
        for (const { add, strip, rules } of shapes.get(lastLetter) ?? []) {
          if (!surface.endsWith(add) || !entries.hasStem(surface, surface.length - add.length, strip)) continue;
          const base = surface.slice(0, surface.length - add.length) + strip;
          const found = flags(base);
          for (const { flag, rule } of rules) {
            if (!found.includes(flag) || !meetsCondition(base, rule)) continue;
            parts.push({ base, link: LINKS[flag] === undefined ? '' : linkOf(rule), flag });
          }
        }
      }
      return parts;
    },
    isHead: (base) => flags(base).includes('Y'),
  };
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
