import type { Change, ChangeCause, RunChanges, Wording } from '../../records.ts';
import { causeWording, pageWording } from './wording.ts';

/** What changed since the last run, in a sentence or two. */
export function summarizeChanges(found: RunChanges): Wording {
  if (found.state !== 'compared') return pageWording[found.state];
  const { changes, inputs, unedited } = found;
  const citations = changes.filter(({ subject, measure }) => subject === 'citation' && measure === 'text');
  const concepts = changes.filter(({ subject }) => subject === 'concept');
  const moved = (...measures: Change['measure'][]) =>
    new Set(concepts.filter((row) => row.kind === 'moved' && measures.includes(row.measure)).map(({ id }) => id)).size;
  const ofKind = (rows: readonly Change[], kind: Change['kind']) => rows.filter((row) => row.kind === kind).length;
  const parts = [
    count(
      ofKind(citations, 'added'),
      ['motivering tillkom', 'motiveringar tillkom'],
      ['citation added', 'citations added'],
    ),
    count(
      ofKind(citations, 'removed'),
      ['motivering försvann', 'motiveringar försvann'],
      ['citation removed', 'citations removed'],
    ),
    count(
      ofKind(citations, 'edited'),
      ['motivering fick ändrad text', 'motiveringar fick ändrad text'],
      ['citation edited', 'citations edited'],
    ),
    count(
      ofKind(citations, 'renamed'),
      ['motivering fick nytt id', 'motiveringar fick nytt id'],
      ['citation got a new id', 'citations got new ids'],
    ),
    count(ofKind(concepts, 'added'), ['begrepp tillkom', 'begrepp tillkom'], ['concept added', 'concepts added']),
    count(
      ofKind(concepts, 'removed'),
      ['begrepp försvann', 'begrepp försvann'],
      ['concept removed', 'concepts removed'],
    ),
    count(
      moved('citations', 'mentions'),
      ['begrepp fick andra antal', 'begrepp fick andra antal'],
      ['concept got other counts', 'concepts got other counts'],
    ),
    count(
      moved('verdict'),
      ['begrepp fick ett annat omdöme', 'begrepp fick ett annat omdöme'],
      ['concept got another verdict', 'concepts got other verdicts'],
    ),
  ].filter((part) => part !== null);
  const what =
    parts.length === 0
      ? unmoved(inputs)
      : {
          sv: list(
            parts.map(({ sv }) => sv),
            'och',
          ),
          en: list(
            parts.map(({ en }) => en),
            'and',
          ),
        };
  const sentence = {
    sv: parts.length === 0 ? `Sedan förra körningen ${what.sv}.` : `Sedan förra körningen: ${what.sv}.`,
    en: `Since the last run: ${what.en}.`,
  };
  const others = unedited.filter(({ same }) => !same).length;
  if (unedited.length === 0) return sentence;
  const proof = others === 0 ? kept(unedited.length) : lost(others, unedited.length, causesOf(changes));
  return { sv: `${sentence.sv} ${proof.sv}`, en: `${sentence.en} ${proof.en}` };
}

/** What went in that is not the same, although nothing that came out is another. */
function unmoved(inputs: RunChanges['inputs']): Wording {
  const causes = [...new Set(inputs.map(({ cause }) => cause))];
  if (causes.length === 0)
    return { sv: 'ändrades varken motiveringar eller begrepp', en: 'neither citations nor concepts changed' };
  const names = (language: 'sv' | 'en', and: string) =>
    list(
      causes.map((cause) => causeWording[cause][language]),
      and,
    );
  return {
    sv: `har ${names('sv', 'och')} ändrats, men varken motiveringar eller begrepp`,
    en: `${names('en', 'and')} changed, but neither citations nor concepts`,
  };
}

function kept(all: number): Wording {
  return {
    sv:
      all === 1
        ? 'Den motivering som har samma text behöll sina tal.'
        : `De ${all} motiveringar som har samma text behöll alla sina tal.`,
    en:
      all === 1
        ? 'The citation with the same text kept its numbers.'
        : `The ${all} citations with the same text all kept their numbers.`,
  };
}

function lost(others: number, all: number, causes: readonly ChangeCause[]): Wording {
  const names = (language: 'sv' | 'en', and: string) =>
    list(
      causes.map((cause) => causeWording[cause][language]),
      and,
    );
  if (all === 1) {
    return {
      sv: `Den motivering som har samma text räknas annorlunda, på grund av ${names('sv', 'och')}.`,
      en: `The citation with the same text is counted otherwise, because of ${names('en', 'and')}.`,
    };
  }
  return {
    sv: `Av ${all} motiveringar med samma text räknas ${others} annorlunda, på grund av ${names('sv', 'och')}.`,
    en: `Of ${all} citations with the same text ${others} ${others === 1 ? 'is' : 'are'} counted otherwise, because of ${names('en', 'and')}.`,
  };
}

function causesOf(changes: readonly Change[]): readonly ChangeCause[] {
  const rows = changes.filter(({ subject, kind }) => subject === 'citation' && kind === 'moved');
  return [...new Set(rows.flatMap(({ causes }) => causes))];
}

type Forms = readonly [one: string, many: string];

function count(number: number, sv: Forms, en: Forms): Wording | null {
  if (number === 0) return null;
  return { sv: `${number} ${number === 1 ? sv[0] : sv[1]}`, en: `${number} ${number === 1 ? en[0] : en[1]}` };
}

function list(items: readonly string[], and: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}
