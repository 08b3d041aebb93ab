import { countBelow } from '../../count-below.ts';
import { headsFinalists } from '../line/heads-finalists.ts';
import { isFirstPerson } from '../line/is-first-person.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import { isMarked } from '../view/is-marked.ts';
import type { PageView } from '../view/page-view.ts';
import { awaitsWinner } from './awaits-winner.ts';
import type { Standing } from './standing.ts';

const NOMINEES =
  /^(?:[^.:!?]{0,40}[ (])?(?:nominera(?:de|t)|nomineringar(?:na)?)(?!\p{L})(?!.*(?:vinnar|pristagar|\?))/iu;

/** No page is walked further up for each of its texts, in headings and in paragraphs. */
const MOST = 50;

/** A page says among so many first paragraphs that its award is not given yet. */
const HEAD_OF_PAGE = 6;

/** "Årets vinnare", or "Nämndens beslut", below which nobody is nominated any more. */
const WINNERS = /vinnar|pristagar|mottagar|^(?:\p{L}+s )?beslut$/iu;

/** The line of one who has not won: "Nominerad: Alingsås kommun", "Finalist: Krantz El". */
const NOMINEE = /^nominerad(?!\p{L}| av(?!\p{L}))/iu;
const FINALIST = /^finalist(?!\p{L})/iu;

/**
 * Whether a text is about someone who has not got the award: it stands under a heading or a label for those who are
 * nominated. Finalists have texts of the jury's only where the page announces them as such or marks them as it does
 * the winner's.
 */
export function isOfNominees(view: PageView, standing: Standing, isUnannounced: boolean): boolean {
  const { paragraphs } = view;
  const { at, record, lead } = standing;
  const wordsOf = (index: number) => paragraphs[index]!.words.replace(/^[*_]+/u, '');
  const line = record[0] === undefined ? '' : wordsOf(record[0]);
  const isByItself = isUnannounced && !standsAsWinners(view, at);
  if (NOMINEE.test(line) || (isByItself && FINALIST.test(line))) return true;
  const [year, ...others] = lead.years;
  const isDated = year !== undefined && others.length === 0 && (!isUnannounced || wordsOf(at).includes(String(year)));
  if (lead.recipient !== undefined && isDated) return false;
  return (
    isUnderNominees(view, at, isByItself) ?? (isByItself && !view.announcesCitations && isBeforeAward(view, standing))
  );
}

/** "Företaget har sex anställda och drivs av …": what a finalist is, and not why. */
const PROFILED =
  /(?<!\p{L})(?:anställda|medarbetare|medlemmar|omsätter|drivs av|ägs av|ligger (?:i|på|vid)|(?:grund|start|bild)ades|sedan (?:19|20)\d\d)(?!\p{L})/iu;

/** The line of one who has won, right above its text: "Vinnare 2020: Alingsås kommun". */
const WINNER = /^[*_]*(?:vinnare|pristagare|mottagare)n?(?: (?:19|20)\d\d)?:/iu;

/** Between marks from the first letter on: "”Åmål har flyttat fullmäktige …". */
const QUOTED = /^[*_]*["”“„»«]/u;

/**
 * "Vinnare och finalister 2020", a page on which the winner's reason stands between marks or in a blockquote: a
 * finalist's in the same marks is one too. So is one between quotation marks on any page that has given its winner's
 * reason so, unless somebody says "vi" in it.
 */
function standsAsWinners({ paragraphs, announcements, headings }: PageView, at: number): boolean {
  const own = paragraphs[at]!;
  const isOfBoth = ({ words }: Paragraph) => /vinnar/iu.test(words) && /finalist/iu.test(words);
  const isSaid = QUOTED.test(own.words) && !isFirstPerson(own.words);
  if (!isMarked(own) || !(isSaid || headings.some((index) => index < at && isOfBoth(paragraphs[index]!)))) return false;
  if (own.kind === 'quote' && PROFILED.test(own.words)) return false;
  return paragraphs.some((other, index) => {
    if (index >= at || other.kind !== own.kind || !isMarked(other)) return false;
    const above = announcements[index - 1];
    return (above?.cue === 'sure' && above.inline === null) || WINNER.test(paragraphs[index - 1]?.words ?? '');
  });
}

/** Whether the nearest heading that says so is over those who have not got the award; undefined when none says. */
function isUnderNominees({ paragraphs, headings, announcesCitations }: PageView, at: number, isUnannounced: boolean) {
  const end = countBelow(headings, at);
  let level = 8;
  for (let position = end - 1; position >= Math.max(0, end - MOST); position -= 1) {
    const heading = paragraphs[headings[position]!]!;
    const words = heading.words.replace(/^[*_]+/u, '');
    const isOpen = heading.level === 7 ? level >= 7 : heading.level < level;
    if (NOMINEES.test(words)) return true;
    if (isUnannounced && !announcesCitations && isOpen && headsFinalists(words)) return true;
    if (WINNERS.test(words) && !awaitsWinner(words)) return false;
    if (heading.level < 7) level = Math.min(level, heading.level);
  }
  return undefined;
}

/**
 * Whether running text above says that the award is still to be given, and the record has no year of another edition.
 */
function isBeforeAward({ paragraphs, facts, title }: PageView, { at, record, above }: Standing): boolean {
  if ([...record, ...above].some((index) => index !== title && facts[index]!.years.length > 0)) return false;
  const near = paragraphs.slice(Math.max(HEAD_OF_PAGE, at - MOST), at);
  return [...paragraphs.slice(0, Math.min(HEAD_OF_PAGE, at)), ...near].some(
    ({ kind, words }) => (kind === 'text' || kind === 'heading') && awaitsWinner(words),
  );
}
