import type { ChangeCause, ChangedInput } from '../../src/records.ts';
import type { RunSnapshot } from './run-snapshot.ts';

type Facts = RunSnapshot['record'];

const LEXICONS: Readonly<Record<string, ChangeCause>> = { 'concepts.yaml': 'concepts', 'stopwords.yaml': 'stopwords' };

/** What of all that went into two runs is not the same, by cause and then name. Empty when nothing is. */
export function findChangedInputs(before: Facts, after: Facts): readonly ChangedInput[] {
  const texts = (files: Facts['inputs']) =>
    Object.fromEntries(Object.entries(files).filter(([name]) => LEXICONS[name] === undefined));
  const versions = ({ program, packages }: Facts) => ({ motivering: program, ...packages });
  const settings = (facts: Facts) =>
    Object.fromEntries(Object.entries(facts.settings).map(([name, value]) => [name, String(value)]));
  return [
    ...differing(texts(before.inputs), texts(after.inputs), () => 'texts'),
    ...differing(before.lexicons, after.lexicons, (name) => LEXICONS[name] ?? 'concepts'),
    ...differing(settings(before), settings(after), () => 'settings'),
    ...differing(versions(before), versions(after), () => 'program'),
  ];
}

function differing(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  causeOf: (name: string) => ChangeCause,
): readonly ChangedInput[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .map((name) => ({
      cause: causeOf(name),
      name,
      before: before[name] ?? null,
      after: after[name] ?? null,
    }))
    .filter((input) => input.before !== input.after);
}
