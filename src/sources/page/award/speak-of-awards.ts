import { isFurniture } from '../line/is-furniture.ts';
import { saysWinners } from '../line/says-winners.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { AWARD_EVIDENCE } from './award-evidence.ts';
import { namesAward } from './award-name.ts';
import { DEFINITE_NAME } from './definite-name.ts';
import { dropWinners } from './drop-winners.ts';
import { HEADING_EDGES } from './heading-edges.ts';
import { readLabel } from './read-label.ts';
import { sentencesOf } from './sentences-of.ts';
import { withoutPlace } from './without-place.ts';

/** Says that words may be an award's name, how much speaks for it and which year stands beside it. */
export type Speak = (written: string, weight: number, year?: string) => void;

const YEAR = /(?:19|20)\d\d/u;
const YEAR_BEHIND = /^["”“«]?,? ((?:19|20)\d\d)(?!\d)/u;

/** One place that names an award for certain, and one that does nearly. */
const SURE = 3;
const NEARLY = 2;

/** "SKÄRGÅRDSPRISETS VINNARE", "Guldmedaljens mottagare 1990–2000" */
const OF_AWARD = /^(\p{L}*(?:priset|stipendiet|medaljen|utmärkelsen|plaketten|diplomet))s (\p{L}.*)$/iu;

/** "[Biennalens pris 2012] tilldelas Siv Bo": behind the award stands who gets it. */
const RECEIVED = /^tilldela(?:s|des|ts) /u;

/** What one paragraph says of awards' names: its label, its parts if it is a heading, its sentences. */
export function speakOfAwards({ kind, words }: Paragraph, isTitle: boolean, speak: Speak): void {
  if (kind === 'rule' || kind === 'quote' || kind === 'speech') return;
  const label = readLabel(words);
  if (label?.field === 'award' && label.value !== '') speak(label.value, SURE);
  if (label !== null) return;
  const isOfPage = isFurniture(words);
  if (kind === 'heading' && !isOfPage) {
    const bare = dropWinners(words)
      .replace(HEADING_EDGES, '')
      .replace(/^Belönade med /u, '')
      .trim();
    const parts = bare.split(/\s*(?::|\s[–—|-])\s+/u);
    const about = parts.some((part) => saysWinners(part));
    const year = YEAR.exec(words)?.[0];
    const [, award, rest] = OF_AWARD.exec(bare) ?? [];
    if (award !== undefined && saysWinners(rest!.replace(/(?:19|20)\d\d|[–-]/gu, ' '))) speak(award, SURE);
    if (parts.length === 1 && isTitle) speak(bare, namesAward(bare) || DEFINITE_NAME.test(bare) ? 2 : 1);
    if (about) for (const part of parts) if (!saysWinners(part)) speak(part, isTitle ? SURE : NEARLY);
    if (parts.length === 1 && year !== undefined) speak(bare, 1, year);
  }
  const telling = AWARD_EVIDENCE.filter(
    ({ inSentences, alsoInFurniture }) =>
      (kind !== 'heading' || inSentences !== true) && (!isOfPage || alsoInFurniture === true),
  );
  for (const sentence of sentencesOf(words.slice(0, 1500).replace(/^[*_]+/u, ''))) {
    for (const { pattern, weight } of telling) {
      // To go through all matches makes a copy of the pattern, though most sentences have none.
      if (sentence.search(pattern) < 0) continue;
      for (const match of sentence.matchAll(pattern)) {
        const name = match[1]!;
        if (RECEIVED.test(match[0]) && namesAward(sentence.slice(0, match.index))) continue;
        const at = match.index + match[0].indexOf(name);
        const year = YEAR_BEHIND.exec(sentence.slice(at + name.length))?.[1];
        speak(withoutPlace(name, sentence.slice(0, at)), weight, year);
      }
    }
  }
}
