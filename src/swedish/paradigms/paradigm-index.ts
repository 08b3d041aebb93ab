import type { Cell, Paradigm } from './paradigm.ts';
import { PARADIGMS } from './paradigms.ts';

/** A paradigm with its endings as numbers (places in `ENDINGS`), so that what is known of a stem fits in an array. */
export interface IndexedParadigm {
  /** Its place in `PARADIGMS`. */
  readonly number: number;
  readonly paradigm: Paradigm;
  readonly lemmaEnding: number;
  readonly attesting: readonly number[];
  readonly refuting: readonly number[];
  readonly lemmaEndingHasVowel: boolean;
  /** Whether the last letter alone tells if a stem ends as the paradigm asks. */
  readonly settledByLastLetter: boolean;
}

/** A paradigm that a form may go by, and which of its cells have the form's ending. */
export interface Candidate {
  readonly indexed: IndexedParadigm;
  readonly cells: readonly Cell[];
}

/** The paradigms that a form may go by when its stem has a certain last letter. */
export interface Candidates {
  readonly all: readonly Candidate[];
  /** The endings that their lemmas have, and the paradigms of each: most stems have one of these lemmas, or none. */
  readonly lemmaEndings: readonly number[];
  readonly byLemmaEnding: readonly (readonly Candidate[])[];
}

/** An ending, read from the last letter backwards, and the endings one letter longer. */
export interface EndingNode {
  readonly candidates: Candidate[];
  /** The candidates left when the last letter of the stem is known, by its character code. */
  readonly byLastLetter: (Candidates | undefined)[];
  /** By character code. */
  readonly longer: (EndingNode | undefined)[];
}

export const VOWELS = 'aeiouyåäöé';

/** Endings that paradigms are held against beside their own. */
const OTHER_ENDINGS: readonly string[] = ['are', 'ade'];

/** Stands for every letter beyond Latin-1: no paradigm names one. */
const OTHER_LETTER = 0x100;

const numbers = new Map<string, number>();
/** Every ending that is looked up behind a stem, by number. */
export const ENDINGS: readonly string[] = collectEndings();

/** The ending '' and behind it all others. */
export const ENDING_ROOT: EndingNode = indexCells();

/** The paradigms that may hold for a stem with this last letter before an ending. */
export function candidatesAfter(node: EndingNode, letter: number): Candidates {
  const code = Math.min(letter, OTHER_LETTER);
  const known = node.byLastLetter[code];
  if (known !== undefined) return known;
  const last = String.fromCharCode(code);
  const all = node.candidates.filter(({ indexed }) => !indexed.settledByLastLetter || indexed.paradigm.stem.test(last));
  const lemmaEndings = [...new Set(all.map(({ indexed }) => indexed.lemmaEnding))];
  const byLemmaEnding = lemmaEndings.map((ending) => all.filter(({ indexed }) => indexed.lemmaEnding === ending));
  const candidates: Candidates = { all, lemmaEndings, byLemmaEnding };
  node.byLastLetter[code] = candidates;
  return candidates;
}

function collectEndings(): readonly string[] {
  for (const { lemmaEnding, attesting, refuting } of PARADIGMS) {
    for (const ending of [lemmaEnding, ...attesting, ...refuting]) {
      if (!numbers.has(ending)) numbers.set(ending, numbers.size);
    }
  }
  for (const ending of OTHER_ENDINGS) if (!numbers.has(ending)) numbers.set(ending, numbers.size);
  return [...numbers.keys()];
}

/** The number of an ending in `ENDINGS`. Throws for one that is not there. */
export function endingNumber(ending: string): number {
  const number = numbers.get(ending);
  if (number === undefined) throw new RangeError(`not looked up: -${ending}`);
  return number;
}

function indexCells(): EndingNode {
  const root = newNode();
  for (const [number, paradigm] of PARADIGMS.entries()) {
    const indexed: IndexedParadigm = {
      number,
      paradigm,
      lemmaEnding: endingNumber(paradigm.lemmaEnding),
      attesting: paradigm.attesting.map(endingNumber),
      refuting: paradigm.refuting.map(endingNumber),
      lemmaEndingHasVowel: [...paradigm.lemmaEnding].some((letter) => VOWELS.includes(letter)),
      settledByLastLetter: /^(\.|(\[[^\]]+\]|.)\$)$/.test(paradigm.stem.source),
    };
    for (const ending of new Set(paradigm.cells.map((cell) => cell.ending))) {
      const cells = paradigm.cells.filter((cell) => cell.ending === ending);
      nodeOf(root, ending).candidates.push({ indexed, cells });
    }
  }
  return root;
}

function nodeOf(root: EndingNode, ending: string): EndingNode {
  let node = root;
  for (let i = ending.length - 1; i >= 0; i--) {
    const code = ending.charCodeAt(i);
    const longer = node.longer[code] ?? newNode();
    node.longer[code] = longer;
    node = longer;
  }
  return node;
}

function newNode(): EndingNode {
  return {
    candidates: [],
    byLastLetter: new Array<Candidates | undefined>(OTHER_LETTER + 1).fill(undefined),
    longer: new Array<EndingNode | undefined>(OTHER_LETTER + 1).fill(undefined),
  };
}
