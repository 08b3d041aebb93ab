import { join, sep } from 'node:path';
import type { Notice } from '../../src/records.ts';
import type { Disk } from './disk.ts';
import { isPassedOver } from './is-passed-over.ts';
import { unreadableFile } from './unreadable-file.ts';

/**
 * The files below a folder that may be sources or lexicons: their paths with `/` between the parts, in no promised
 * order. A link is followed within the folder alone, and then to a file.
 * @param root without links in it
 * @param notices hears of links that are not followed
 * @throws CorpusError for a folder that cannot be read
 */
export async function listFiles(disk: Disk, root: string, notices: Notice[], below = ''): Promise<readonly string[]> {
  const names = await disk.names(join(root, ...below.split('/'))).catch((cause: NodeJS.ErrnoException) => {
    throw unreadableFile(below === '' ? root : below, cause);
  });
  const files: string[] = [];
  for (const name of names) {
    if (isPassedOver(name)) continue;
    const file = below === '' ? name : `${below}/${name}`;
    const path = join(root, ...file.split('/'));
    let kind = await disk.kind(path);
    if (kind === 'link') {
      const target = await disk.target(path).catch(() => null);
      if (target === null || !target.startsWith(root + sep)) {
        notices.push(target === null ? deadLink(file) : outsideLink(file));
        continue;
      }
      kind = (await disk.kind(target)) === 'file' ? 'file' : null;
    }
    if (kind === 'folder') files.push(...(await listFiles(disk, root, notices, file)));
    else if (kind === 'file') files.push(file);
  }
  return files;
}

function deadLink(file: string): Notice {
  return {
    code: 'dead-link',
    message: {
      sv: 'Länken leder ingenstans. Ta bort den, eller lägg själva filen i mappen.',
      en: 'The link leads nowhere. Remove it, or put the file itself in the folder.',
    },
    file,
  };
}

function outsideLink(file: string): Notice {
  return {
    code: 'link-outside',
    message: {
      sv: 'Länken leder ut ur korpusmappen och följs inte. Lägg själva filen i mappen.',
      en: 'The link leads out of the corpus folder and is not followed. Put the file itself in the folder.',
    },
    file,
  };
}
