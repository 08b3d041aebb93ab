import type { PageView } from '../view/page-view.ts';

/**
 * "Ansökan avslås.", "Årsmötet biföll motionen.", "Svar på motion om …": what a meeting decides besides awards, and
 * also gives its reasons for.
 */
const OTHER_MATTER =
  /^(?:Ansökan|Motion(?:en)?|Yrkandet|Överklagandet|Bidragsansökan)(?: |$)|(?<!\p{L})(?:avslås|avslogs|avslår|avslog|bifalls|bifölls|återremitteras)(?!\p{L})|^(?:Svar på|Besvarande av) |(?<!\p{L})(?:[Mm]otionen|[Mm]edborgarförslaget|[Ii]nterpellationen|[Ff]rågan|[Ee]-förslaget|[Rr]emissen) (?:anses|ska anses|är|förklaras) (?:därmed )?besvara[dt](?!\p{L})/u;

/** Paragraphs above a reason in minutes that say what it is of. */
const FURTHEST = 3;

/** Whether the reason a paragraph announces is of a motion or an application, and not of an award. */
export function isOfOtherMatter({ paragraphs, facts }: PageView, index: number): boolean {
  for (let at = index; at >= Math.max(0, index - FURTHEST); at -= 1) {
    if (facts[at]!.award !== undefined && facts[at]!.recipient !== undefined) return false;
    if (OTHER_MATTER.test(paragraphs[at]!.words.slice(0, 200))) return true;
  }
  return false;
}
