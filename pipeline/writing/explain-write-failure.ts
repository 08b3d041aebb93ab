import { CorpusError } from '../../src/errors.ts';
import type { Wording } from '../../src/records.ts';

const FULL: Wording = {
  sv: 'Disken är full; det som fanns här är orört. Frigör utrymme och kör igen.',
  en: 'The disk is full; what was here is untouched. Make room and run again.',
};
const LOCKED: Wording = {
  sv: 'Går inte att skriva. Stäng filen om den är öppen i Excel eller ett annat program, eller se efter att du får skriva här, och kör igen.',
  en: 'Cannot be written. Close the file if it is open in Excel or another program, or see that you may write here, and run again.',
};
const FILE_IN_THE_WAY: Wording = {
  sv: 'Här ligger en fil där det ska vara en mapp. Flytta filen eller ange en annan mapp.',
  en: 'A file stands here where a folder should be. Move the file or name another folder.',
};
const FOLDER_IN_THE_WAY: Wording = {
  sv: 'Här ligger en mapp där en fil ska skrivas. Flytta mappen och kör igen.',
  en: 'A folder stands here where a file is to be written. Move the folder and run again.',
};
const TOO_LONG: Wording = {
  sv: 'Sökvägen är för lång eller har tecken som disken inte tar. Ange en kortare.',
  en: 'The path is too long or has characters that the disk does not take. Name a shorter one.',
};

const BY_CODE: Readonly<Record<string, readonly [code: string, wording: Wording]>> = {
  ENOSPC: ['disk-full', FULL],
  EDQUOT: ['disk-full', FULL],
  EFBIG: ['disk-full', FULL],
  EPERM: ['file-locked', LOCKED],
  EBUSY: ['file-locked', LOCKED],
  EACCES: ['file-locked', LOCKED],
  EROFS: ['file-locked', LOCKED],
  EEXIST: ['file-in-the-way', FILE_IN_THE_WAY],
  ENOTDIR: ['file-in-the-way', FILE_IN_THE_WAY],
  EISDIR: ['folder-in-the-way', FOLDER_IN_THE_WAY],
  ENAMETOOLONG: ['bad-path', TOO_LONG],
  EINVAL: ['bad-path', TOO_LONG],
  ELOOP: ['bad-path', TOO_LONG],
};

/**
 * What the system said when files were being written, as an error that a person can mend. A file of ours that a person
 * never sees, named with a dot, is told as its folder.
 *
 * @param error what was thrown; without a system's code it is given back as it is
 * @param folder where the files were to be written
 */
export function explainWriteFailure(error: unknown, folder: string): unknown {
  if (error instanceof CorpusError || !(error instanceof Error) || !('code' in error)) return error;
  const { code, dest, path } = error as NodeJS.ErrnoException & { readonly dest?: string };
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) return error;
  const at = dest ?? path ?? folder;
  const file = at.startsWith(folder) && /[/\\]\./.test(at.slice(folder.length)) ? folder : at;
  const [name, wording] = BY_CODE[code] ?? ['cannot-write', unknown(code)];
  return new CorpusError(name, wording, { file });
}

function unknown(code: string): Wording {
  return {
    sv: `Går inte att skriva (${code}). Ange en annan mapp eller försök igen.`,
    en: `Cannot be written (${code}). Name another folder or try again.`,
  };
}
