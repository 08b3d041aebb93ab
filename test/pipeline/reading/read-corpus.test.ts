import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../../pipeline/reading/disk.ts';
import { readCorpus } from '../../../pipeline/reading/read-corpus.ts';
import { CorpusError } from '../../../src/errors.ts';

/** A disk in memory: paths below `/c` with their text; a path's text that begins with `→` is a link. */
function diskOf(
  files: Readonly<Record<string, string>>,
  reorder: (names: readonly string[]) => readonly string[] = (names) => names,
): Disk {
  const entries = new Map(Object.entries(files).map(([path, text]) => [`/c/${path}`, text]));
  const kindOf = (path: string) => {
    const text = entries.get(path);
    if (text !== undefined) return text.startsWith('→') ? ('link' as const) : ('file' as const);
    return [...entries.keys()].some((entry) => entry.startsWith(`${path}/`)) ? ('folder' as const) : null;
  };
  return {
    kind: async (path) => kindOf(path),
    target: async (path) => (entries.get(path)?.startsWith('→') ? entries.get(path)!.slice(1) : path),
    names: async (folder) => {
      const base = folder.replace(/\/$/, '');
      const below = [...entries.keys()]
        .filter((path) => path.startsWith(`${base}/`))
        .map((path) => path.slice(base.length + 1).split('/')[0]!);
      return reorder([...new Set(below)]);
    },
    bytes: async (file) => {
      const text = entries.get(file);
      if (text === undefined) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
      return new TextEncoder().encode(text);
    },
  };
}

const PAGE = 'Priset Ek 2003 tilldelades Umeå kommun med följande motivering:\n”Umeå har lyssnat på sina invånare.”\n';

async function errorOf(files: Readonly<Record<string, string>>, path = '/c'): Promise<CorpusError> {
  const error = await readCorpus(path, diskOf(files)).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(CorpusError);
  return error as CorpusError;
}

describe('readCorpus', () => {
  it('ranks listed sources in their order, then the rest by path, and hands the lexicons on', async () => {
    const { documents, concepts, stopwords, inputs } = await readCorpus(
      '/c',
      diskOf({
        'b.txt': PAGE,
        'a.txt': PAGE,
        'citations/z.md': PAGE,
        'concepts.yaml': 'concepts: []\n',
        'sources.yaml': 'sources:\n  - file: b.txt\n    role: compare\n    publisher: Umeå kommun\n    year: 2003\n',
      }),
    );
    expect(documents.map(({ id, role }) => [id, role])).toEqual([
      ['b.txt', 'compare'],
      ['a.txt', 'citations'],
      ['citations/z.md', 'citations'],
    ]);
    expect(documents[0]).toMatchObject({ publisher: 'Umeå kommun', stated: { year: 2003 } });
    expect(concepts).toEqual({ file: 'concepts.yaml', text: 'concepts: []\n' });
    expect(stopwords).toBeNull();
    expect(inputs.map(({ path }) => path)).toEqual([
      'a.txt',
      'b.txt',
      'citations/z.md',
      'concepts.yaml',
      'sources.yaml',
    ]);
  });

  it('gives the same corpus in whatever order the disk lists its files', async () => {
    const files = { 'a.txt': PAGE, 'å.txt': PAGE, 'm/b.txt': PAGE, 'm/a.md': PAGE, 'z.html': '<p>Hej</p>' };
    const expected = await readCorpus('/c', diskOf(files));
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const rank = (name: string) => Math.imul(seed ^ name.charCodeAt(0), 2654435761) % 97;
        const shuffled = await readCorpus(
          '/c',
          diskOf(files, (names) => names.toSorted((a, b) => rank(a) - rank(b))),
        );
        expect(shuffled).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('passes over hidden files, output, readme files and what Word leaves behind', async () => {
    const { documents, notices } = await readCorpus(
      '/c',
      diskOf({
        'a.txt': PAGE,
        '.hidden.txt': PAGE,
        'output/x.txt': PAGE,
        'README.md': '# Hej',
        '~$a.docx': 'x',
        'node_modules/y.md': PAGE,
      }),
    );
    expect(documents.map(({ id }) => id)).toEqual(['a.txt']);
    expect(notices).toEqual([]);
  });

  it('tells of front matter that says nothing here', async () => {
    const { documents, notices } = await readCorpus('/c', diskOf({ 'a.md': `---\ndiarienummer: 112\n---\n${PAGE}` }));
    expect(documents).toHaveLength(1);
    expect(notices).toMatchObject([{ code: 'passed-over-key', file: 'a.md', line: 1 }]);
  });

  it('reads a file that is named by itself, whatever it is called', async () => {
    const { documents } = await readCorpus('/c/README.md', diskOf({ 'README.md': PAGE }));
    expect(documents.map(({ id }) => id)).toEqual(['README.md']);
  });

  it('follows links inside the folder and says of those that lead out of it', async () => {
    const { documents, notices } = await readCorpus(
      '/c',
      diskOf({ 'a.txt': PAGE, 'in.txt': '→/c/a.txt', 'out.txt': '→/etc/passwd' }),
    );
    expect(documents.map(({ id }) => id)).toEqual(['a.txt', 'in.txt']);
    expect(notices).toMatchObject([{ code: 'link-outside', file: 'out.txt' }]);
  });

  it('says of a link to nothing that it leads nowhere', async () => {
    const disk = diskOf({ 'a.txt': PAGE, 'dead.txt': '→/c/gone.txt' });
    const target = async (path: string) => {
      if (path.endsWith('dead.txt')) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
      return disk.target(path);
    };
    const { notices } = await readCorpus('/c', { ...disk, target });
    expect(notices).toMatchObject([{ code: 'dead-link', file: 'dead.txt' }]);
  });

  it('says of a file whose format is unknown', async () => {
    const { notices } = await readCorpus('/c', diskOf({ 'a.txt': PAGE, 'b.odt': 'x' }));
    expect(notices).toMatchObject([{ code: 'unknown-format', file: 'b.odt' }]);
  });

  it('reads one file as a corpus', async () => {
    const { documents, concepts } = await readCorpus(
      '/c/a.txt',
      diskOf({ 'a.txt': PAGE, 'b.txt': PAGE, 'concepts.yaml': 'x' }),
    );
    expect(documents.map(({ id }) => id)).toEqual(['a.txt']);
    expect(concepts).toBeNull();
  });

  it('says that a path does not exist', async () => {
    expect((await errorOf({ 'a.txt': PAGE }, '/nowhere')).code).toBe('missing-corpus');
  });

  it.each([
    ['an unknown key', 'sources:\n  - file: a.txt\n    rolle: compare\n', 'invalid-entry', 3],
    ['an unknown role', 'sources:\n  - file: a.txt\n    role: both\n', 'invalid-entry', 3],
    ['an entry without a file', 'sources:\n  - role: compare\n', 'invalid-entry', 2],
    ['a file that is not there', 'sources:\n  - file: a.txt\n  - file: b.txt\n', 'source-not-found', 3],
    ['a file outside the folder', 'sources:\n  - file: ../a.txt\n', 'source-not-found', 2],
    ['a file listed twice', 'sources:\n  - file: a.txt\n  - file: ./a.txt\n', 'source-listed-twice', 3],
    ['a list where a mapping should be', '- a.txt\n', 'invalid-entry', 1],
    ['aliases', 'sources: &a\n  - *a\n', 'yaml-alias', 2],
  ])('refuses sources.yaml with %s, with file and line', async (_, yaml, code, line) => {
    const error = await errorOf({ 'a.txt': PAGE, 'sources.yaml': yaml });
    expect(error.code).toBe(code);
    expect(error.place).toMatchObject({ file: 'sources.yaml', line });
  });

  it('gives a CorpusError for any sources.yaml that is not one', async () => {
    const parts = fc.constantFrom(
      'sources:',
      '\n',
      '  - ',
      'file: ',
      'a.txt',
      'role: ',
      '{',
      '[',
      '&x ',
      '*x',
      '"',
      ': ',
      '\t',
      '|',
      '!!set',
      '0x1',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 25 }), async (words) => {
        await readCorpus('/c', diskOf({ 'a.txt': PAGE, 'sources.yaml': words.join('') })).catch((error: unknown) => {
          expect(error).toBeInstanceOf(CorpusError);
        });
      }),
      { numRuns: 300 },
    );
  });
});
