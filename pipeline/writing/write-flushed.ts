import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file that lasts through a loss of power, and makes the folders above it. */
export async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
