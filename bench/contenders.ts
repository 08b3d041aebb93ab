import { programVersion } from '../pipeline/run-record.ts';
import type { CommandLine } from './measure-process.ts';

/** A program that is measured. */
export interface Contender {
  readonly name: string;
  /** What it does with the text. */
  readonly does: string;
  /** Programs that may run it, the first that answers is taken. */
  readonly programs: readonly string[];
  /**
   * Arguments with which it fails when something it needs is missing, and otherwise says its version in its last line.
   */
  readonly probe: readonly string[];
  readonly install: string;
  /** Left out where the probe says it. */
  readonly version?: string;
  /** @param output a path in an empty folder */
  run(program: string, input: string, output: string): CommandLine;
}

const OWN = new URL('../pipeline/start.mjs', import.meta.url).pathname;
const COUNTS = 'counts words by year';

/** The name of the contender that the others are held against. */
export const REFERENCE = 'scikit-learn';

/** This project, then the peers. All count by year and leave out stopwords unless it says otherwise. */
export const contenders: readonly Contender[] = [
  own('motivering', 'lemmas in context, compounds, concepts, trends, all reports but phrases', []),
  own('motivering --lemmas off', 'counts words by year as they are written, trends, reports', ['--lemmas', 'off']),
  python(REFERENCE, `${COUNTS} (CountVectorizer)`, 'py_sklearn.py', 'sklearn', 'python3-sklearn'),
  python('Counter', `${COUNTS} (plain Python)`, 'py_counter.py', 'collections', 'python3'),
  python('NLTK', `${COUNTS}, stems each form once`, 'py_counter.py', 'nltk', 'python3-nltk', ['memo']),
  node('DuckDB', `${COUNTS}, one SQL statement, two threads`, 'node_duckdb.mjs', '@duckdb/node-api', ['2']),
  node('DuckDB, one thread', `${COUNTS}, one SQL statement`, 'node_duckdb.mjs', '@duckdb/node-api', ['1']),
  node('natural', `${COUNTS}, stems each word`, 'node_natural.mjs', 'natural', ['plain']),
  node('natural, no stemmer', COUNTS, 'node_natural.mjs', 'natural', ['none']),
  node('wink-nlp', `${COUNTS}, tokens by an English model`, 'node_wink.mjs', 'wink-nlp', []),
  r('tidytext', `${COUNTS} (tidytext, dplyr)`, 'r_tidytext.R', ['tidytext', 'dplyr', 'jsonlite', 'data.table']),
  r('data.table', `${COUNTS} (stringi, data.table)`, 'r_datatable.R', ['data.table', 'stringi', 'jsonlite']),
  r('tm', `${COUNTS} (tm, slam)`, 'r_tm.R', ['tm', 'slam', 'jsonlite', 'data.table']),
  shell('awk', `${COUNTS}, letters beyond Latin-1 as they are`, 'unix_awk.sh', 'mawk', ['-W', 'version'], 'mawk'),
  shell(
    'sort',
    'counts words, not by year, keys and stopwords too',
    'unix_sort.sh',
    'sort',
    ['--version'],
    'coreutils',
  ),
];

function own(name: string, does: string, options: readonly string[]): Contender {
  return {
    name,
    does,
    programs: [process.execPath],
    probe: [OWN, 'analyze', ...options, '--help'],
    version: programVersion,
    install: 'a version of this project that has the option',
    run: (program, input, output) => ({
      program,
      args: [OWN, 'analyze', '--corpus', input, '--output', output, '--lang', 'en', ...options],
    }),
  };
}

function python(
  name: string,
  does: string,
  script: string,
  module: string,
  debian: string,
  options: readonly string[] = [],
): Contender {
  return {
    name,
    does,
    programs: ['/usr/bin/python3', 'python3'],
    probe: [
      '-c',
      `import sys, ${module}; print(getattr(${module}, "__version__", ""), "Python", sys.version.split()[0])`,
    ],
    install: `apt-get install ${debian}`,
    run: (program, input, output) => ({ program, args: [peer(script), input, output, ...options] }),
  };
}

function node(name: string, does: string, script: string, needed: string, options: readonly string[]): Contender {
  const version = `const { createRequire } = await import('node:module');
    const find = createRequire(${JSON.stringify(peer(script))});
    const { dirname, join } = await import('node:path');
    const { readFileSync } = await import('node:fs');
    for (let at = dirname(find.resolve(${JSON.stringify(needed)})); ; at = dirname(at)) {
      try {
        const { name, version } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
        if (name === ${JSON.stringify(needed)}) { console.log(version); break; }
      } catch (error) { if (error.code !== 'ENOENT') throw error; }
    }`;
  return {
    name,
    does,
    programs: [process.execPath],
    probe: ['--input-type=module', '-e', version],
    install: 'npm install --prefix bench/peers',
    run: (program, input, output) => ({ program, args: [peer(script), input, output, ...options] }),
  };
}

function r(name: string, does: string, script: string, packages: readonly [string, ...string[]]): Contender {
  const load = packages.map((each) => `suppressPackageStartupMessages(library(${each}))`).join('; ');
  return {
    name,
    does,
    programs: ['Rscript'],
    probe: ['-e', `${load}; cat(as.character(packageVersion("${packages[0]}")), "R", as.character(getRversion()))`],
    install: `apt-get install ${packages.map((each) => `r-cran-${each}`).join(' ')}`,
    run: (program, input, output) => ({ program, args: [peer(script), input, output] }),
  };
}

function shell(
  name: string,
  does: string,
  script: string,
  tool: string,
  version: readonly string[],
  debian: string,
): Contender {
  return {
    name,
    does,
    programs: ['sh'],
    probe: ['-c', `${tool} ${version.join(' ')} 2>&1 | head -n 1; command -v ${tool} >/dev/null`],
    install: `apt-get install ${debian}`,
    run: (program, input, output) => ({ program, args: [peer(script), input, output] }),
  };
}

function peer(script: string): string {
  return new URL(`peers/${script}`, import.meta.url).pathname;
}
