import type { Analysis } from '../../../records.ts';
import { codeText } from '../code-text.ts';
import { wholeText } from '../whole-text.ts';

/** The commands that make the numbers again, and what they were made from. */
export function reproduceSection({ documents, settings }: Analysis): string {
  const files = documents.map(({ id }) => codeText(id)).join(', ');
  return [
    '## Gör om det',
    [
      '```sh',
      'npm ci                # hämtar paketen, en gång',
      'npm run analyze       # alla tabeller till output/',
      'npm run findings      # denna sida till docs/findings.md',
      'npm test              # alla kontroller, också att sidan stämmer',
      '```',
    ].join('\n'),
    `Källor i \`corpus/\`: ${files}. Begreppen står i \`concepts.yaml\`. Omkastningarna av årgångarna är ${wholeText(settings.permutations)} med fröet ${settings.seed}; allt annat är utan slump, så att samma texter ger samma tal på alla datorer. Talen finns också i \`output/\`: omnämnandena i \`concordance.csv\` (där meningarna räknas från 0, här från 1), måtten i \`concepts.csv\`, orden per år i \`years.csv\`, perioderna i \`keyness.csv\`.`,
  ].join('\n\n');
}
