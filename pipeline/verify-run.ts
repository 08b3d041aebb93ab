import type { Wording } from '../src/records.ts';
import type { RunRecord } from './run-record.ts';

/** What is found of one output file on disk: the hash of its bytes, null when it is not there. */
type HashOnDisk = (path: string) => string | null;

/**
 * Holds a recorded run against the same run made again and against the files on disk.
 * @param recorded `run.json` as it stands
 * @param again the record of the run made again, with the recorded choices
 * @returns what is not as recorded, one sentence each, causes first; empty when all is
 */
export function verifyRun(recorded: RunRecord, again: RunRecord, onDisk: HashOnDisk): readonly Wording[] {
  const inputs = [
    ...differences(recorded.inputs, again.inputs, INPUT),
    ...differences(without(recorded.lexicons, recorded.inputs), without(again.lexicons, again.inputs), INPUT),
    ...differences(settingsOf(recorded), settingsOf(again), SETTING),
    ...differences(versionsOf(recorded), versionsOf(again), VERSION),
  ];
  const files = Object.entries(recorded.outputs).flatMap(([path, hash]): readonly Wording[] => {
    const found = onDisk(path);
    if (found === null) {
      return [{ sv: `${path}: filen saknas.`, en: `${path}: the file is missing.` }];
    }
    if (found === hash) return [];
    return found === again.outputs[path]
      ? [
          {
            sv: `${path}: filen är ny, men run.json är det inte.`,
            en: `${path}: the file is new, but run.json is not.`,
          },
        ]
      : [
          {
            sv: `${path}: filen har ändrats för hand eller av ett annat program.`,
            en: `${path}: the file was changed by hand or by another program.`,
          },
        ];
  });
  const paths = [...new Set([...Object.keys(recorded.outputs), ...Object.keys(again.outputs)])];
  const moved = paths.filter((path) => recorded.outputs[path] !== again.outputs[path]);
  return [...inputs, ...files, ...(moved.length === 0 ? [] : [otherwise(moved, inputs.length > 0)])];
}

type Said = (name: string, before: string, after: string) => Wording;

/** The way each kind of difference is told: changed, gone, new. */
interface Kind {
  readonly changed: Said;
  readonly gone: Said;
  readonly come: Said;
}

const INPUT: Kind = {
  changed: (name) => ({
    sv: `${name}: texten eller listan har ändrats sedan körningen.`,
    en: `${name}: the text or list was changed since the run.`,
  }),
  gone: (name) => ({
    sv: `${name}: lästes vid körningen men finns inte längre.`,
    en: `${name}: was read by the run but is there no more.`,
  }),
  come: (name) => ({ sv: `${name}: har tillkommit sedan körningen.`, en: `${name}: was added since the run.` }),
};
const SETTING: Kind = sameFor((name, before, after) => ({
  sv: `Inställningen ${name} var ${before} vid körningen och är nu ${after}.`,
  en: `The setting ${name} was ${before} in the run and is now ${after}.`,
}));
const VERSION: Kind = sameFor((name, before, after) => ({
  sv: `${name}: version ${before} vid körningen, nu ${after}.`,
  en: `${name}: version ${before} in the run, now ${after}.`,
}));

function sameFor(said: Said): Kind {
  return { changed: said, gone: said, come: said };
}

function differences(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  kind: Kind,
): readonly Wording[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .filter((name) => before[name] !== after[name])
    .map((name) => {
      const said = before[name] === undefined ? kind.come : after[name] === undefined ? kind.gone : kind.changed;
      return said(name, before[name] ?? '–', after[name] ?? '–');
    });
}

function otherwise(paths: readonly string[], isExplained: boolean): Wording {
  const list = paths.join(', ');
  return isExplained
    ? { sv: `Därför blir dessa nu annorlunda: ${list}.`, en: `Therefore these now come out otherwise: ${list}.` }
    : {
        sv: `Samma underlag ger nu annat resultat i ${list}: programmet är ändrat fast versionen är densamma, eller så har run.json ändrats för hand.`,
        en: `The same inputs now give other results in ${list}: the program was changed though its version is the same, or run.json was changed by hand.`,
      };
}

function without(
  lexicons: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(lexicons).filter(([name]) => inputs[name] === undefined));
}

function settingsOf({ settings }: RunRecord): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]));
}

function versionsOf({ program, packages }: RunRecord): Readonly<Record<string, string>> {
  return { motivering: program, ...packages };
}
