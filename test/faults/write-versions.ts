/**
 * Writes version after version of some files to a folder, until it is killed: `write-versions.ts FOLDER`. Says `begun`
 * when the first version stands.
 */
import { writeFiles } from '../../pipeline/writing/write-files.ts';

const [, , folder = ''] = process.argv;
for (let version = 1; ; version += 1) {
  const content = `${version}\n`.repeat(5_000);
  const paths = Array.from({ length: 12 }, (_, index) => `${index % 3 === 0 ? 'stages/' : ''}${index}.csv`);
  await writeFiles(
    folder,
    [...paths, 'run.json'].map((path) => ({ path, content })),
  );
  if (version === 1) process.stdout.write('begun\n');
}
