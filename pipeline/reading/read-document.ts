import type { Document, Notice, Stated } from '../../src/records.ts';
import { formatOf, readFrontMatter, type SourceStatement, statementKeys } from '../../src/sources/index.ts';

/**
 * Reads a file of the corpus as a document; what its own front matter states goes before what `sources.yaml` does.
 * @param entry what `sources.yaml` states of it
 * @param read gives the bytes of a file
 * @param notices hears of what is doubtful
 * @returns null for a file of no known format, which is told
 * @throws CorpusError for a file that cannot be read as what it claims to be
 */
export async function readDocument(
  file: string,
  entry: SourceStatement | undefined,
  read: (file: string) => Promise<Uint8Array>,
  notices: Notice[],
): Promise<Document | null> {
  const format = formatOf(file);
  if (format === undefined) {
    notices.push(unknownFormat(file));
    return null;
  }
  const { text, sourceLines, notices: said } = await format.extract(await read(file), file);
  notices.push(...said);
  const front = format.name === 'page' ? readFrontMatter(text, file) : null;
  if (front !== null && front.passedOver.length > 0) notices.push(passedOver(file, front.passedOver));
  const {
    role = 'citations',
    title,
    publisher,
    url,
    retrieved,
    rights,
    note,
    year,
    award,
    recipient,
    distinction,
  } = { ...entry, ...front?.statement };
  const stated: Stated = {
    ...defined({ year }),
    ...defined({ award }),
    ...defined({ recipient }),
    ...defined({ distinction }),
  };
  return {
    id: file,
    role,
    format: format.name,
    text,
    ...defined({ sourceLines }),
    ...defined({ title }),
    ...defined({ publisher }),
    ...defined({ url }),
    ...defined({ retrieved }),
    ...defined({ rights }),
    ...defined({ note }),
    ...(Object.keys(stated).length > 0 && { stated }),
  };
}

/** The record without a field that is undefined. */
function defined<K extends string, V>(field: Readonly<Record<K, V | undefined>>): Partial<Record<K, V>> {
  return Object.fromEntries(Object.entries(field).filter(([, value]) => value !== undefined)) as Partial<Record<K, V>>;
}

function passedOver(file: string, keys: readonly string[]): Notice {
  return {
    code: 'passed-over-key',
    message: {
      sv: `Uppgifter i filens början används inte: ${keys.join(', ')}. ${statementKeys.sv}`,
      en: `Front matter is passed over: ${keys.join(', ')}. ${statementKeys.en}`,
    },
    file,
    line: 1,
  };
}

function unknownFormat(file: string): Notice {
  const message = /\.jsonl\.gz$/i.test(file)
    ? {
        sv: 'Filen läses inte: komprimerad läses den bara av npm run analyze, ensam eller i en mapp med sådana. Packa upp den till .jsonl.',
        en: 'The file is not read: compressed it is read by npm run analyze only, alone or in a folder of such files. Unpack it to .jsonl.',
      }
    : {
        sv: 'Filen läses inte, för formatet är okänt. Spara texten som .txt, .md, .html, .docx, .pdf, .csv eller .jsonl.',
        en: 'The file is not read, for its format is unknown. Save the text as .txt, .md, .html, .docx, .pdf, .csv or .jsonl.',
      };
  return { code: 'unknown-format', message, file };
}
