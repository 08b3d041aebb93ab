import { readNamingLabel } from '../award/read-label.ts';
import type { Standing } from '../text/standing.ts';
import { nameOnLine } from '../view/name-on-line.ts';
import type { PageView } from '../view/page-view.ts';

/** "Formgivare", "Design", "Skapad av", "Text och bild": whose work it is that a line above names. */
const OF_MAKER =
  /^(?:(?:form|design|formgivning|upphov)|(?:\p{L}*formgivare|\p{L}*designer|upphovs\p{Ll}+|skapare|konstnär|författare|illustratör|tonsättare|kompositör|regissör|koreograf|hantverkare|slöjdare|uppfinnare|utvecklare)(?:na|n)?|(?:formgiven|skapad|gjord|ritad|skriven|utvecklad) av|(?:formgivet|skapat|gjort|ritat|skrivet|utvecklat) av)$/iu;

/** Who made what the record's line names, and whether the page leaves it open. */
export interface Maker {
  readonly name?: string;
  readonly isUnclear: boolean;
}

/**
 * The one whose work a record's line names: "Ada Bo" of "Stolen Ek" and, right below it, "Formgivare: Ada Bo". A prize
 * goes to people, not to a chair.
 *
 * @param work what the line names; the line of another label beside it, "Producent: Eks Trä", may be taken for it
 * @returns unclear where several are said to have made it, each in another way; undefined where nobody is
 */
export function makerInRecord(view: PageView, { record }: Standing, work: string): Maker | undefined {
  const ofWork = record.find((index) => nameOnLine(view, index) === work);
  if (ofWork === undefined) return undefined;
  const isLabeled = readNamingLabel(work) !== null;
  const makers = new Set(
    record.flatMap((index) => {
      const label = isLabeled || index > ofWork ? readNamingLabel(view.paragraphs[index]!.words) : null;
      return label !== null && OF_MAKER.test(label.key) ? [label.value] : [];
    }),
  );
  const [name] = makers;
  if (name === undefined) return undefined;
  return makers.size === 1 ? { name, isUnclear: false } : { isUnclear: true };
}
