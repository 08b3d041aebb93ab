import type { AwardFacts } from '../award/award-facts.ts';
import type { AwardNames } from '../award/award-names.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import type { Announcement } from './find-announcement.ts';
import type { LineByName } from './lines-by-name.ts';
import type { YearOfRecipient } from './years-of-recipients.ts';

/** A page cut into paragraphs, with what each says by itself: what every later step looks at. */
export interface PageView {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** What announces a citation, for each paragraph. */
  readonly announcements: readonly (Announcement | null)[];
  /** What each paragraph says of an award. */
  readonly facts: readonly AwardFacts[];
  /** The awards the page tells of. */
  readonly names: AwardNames;
  /** Whether it says that it holds citations, without announcing each, or leads into those of several. */
  readonly announcesCitations: boolean;
  /** Whether each announced citation stands under a heading that names its award and recipient. */
  readonly recordsNameAwards: boolean;
  /** How lines are marked that stand right above a quotation more than once: the heads of a list. */
  readonly listed: ReadonlySet<string>;
  /** Paragraphs between a heading and its quotation, beside the record: how the prize was given, who a winner is. */
  readonly introducing: ReadonlySet<number>;
  /** How lines are marked that stand right above someone's spoken words: the heads of interviews. */
  readonly spokenUnder: ReadonlySet<string>;
  /** How lines are marked that stand right above words of someone who says "I". */
  readonly voiceUnder: ReadonlySet<string>;
  /** How quotations are marked in the lists of them that mostly say neither "vi" nor "jag". */
  readonly impersonal: ReadonlySet<string>;
  /** Names that stand beside more than one year: an award's rather than a recipient's. */
  readonly recurring: ReadonlySet<string>;
  /** Everyone that the page says got an award, by bare name, each once. */
  readonly winners: readonly string[];
  /** The years that the page says of each recipient, wherever it says it. */
  readonly yearsOf: ReadonlyMap<string, readonly YearOfRecipient[]>;
  /**
   * What is known of the texts under a heading "Motiveringar" whose winners the page names above, by their first
   * paragraphs.
   */
  readonly reasons: ReadonlyMap<number, AwardFacts>;
  /** The reasons that stand behind their recipients' names, one to a paragraph, by their paragraphs. */
  readonly byName: ReadonlyMap<number, LineByName>;
  /** Indices of all headings, in order. */
  readonly headings: readonly number[];
  /** Index of the heading that speaks for the whole page, −1 for none. */
  readonly title: number;
  /**
   * For each paragraph the index of the first one after it where something new begins: a heading, a record, the
   * announcement of another citation; the number of paragraphs when nothing does.
   */
  readonly nextNew: readonly number[];
}
