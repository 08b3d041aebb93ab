import { namesAward } from '../award/award-name.ts';
import { isClause } from '../award/is-clause.ts';
import { namesOrganization } from '../award/names-organization.ts';
import { givesReason } from '../line/gives-reason.ts';
import { isPerson } from '../line/is-person.ts';
import { namesNobody } from '../line/names-nobody.ts';

/** "Siv Bo, lärare, Arvika" and on the line below it "för …", either emphasized or not. */
const NAME_ABOVE_REASON = /^[*_]*(\p{Lu}[^.!?:"”“„»«*_\n]{1,90}?),?[*_]*[ \t]*\n\s*[*_]*(?=för \p{Ll})/u;

/** "för att hon har", "för lagets envisa arbete": of somebody named, where "för trettio års arbete" may be of a sum. */
const OF_SOMEONE = /^för (?:att|s(?:in|itt|ina)|hans|hennes|deras|dess|\p{Ll}{2,}(?:[ae]ns|ets|nas)) /u;

/** Words of a text that can be a reason. */
const FEWEST_WORDS = 5;

/** A reason by its form below a name, in one paragraph. */
interface ReasonBelowName {
  /** What stands on the name's line. */
  readonly recipient: string;
  /** Where the reason begins, counted from the head of the words. */
  readonly offset: number;
  /** Whether the line has the form of a name, or the reason that of one's. */
  readonly isNamed: boolean;
}

/** Reads "Siv Bo, lärare" and on the next line "för hennes kartor över Vättern."; null for any other paragraph. */
export function reasonBelowName(words: string): ReasonBelowName | null {
  const [lead, recipient] = NAME_ABOVE_REASON.exec(words) ?? [];
  if (lead === undefined || recipient === undefined || !/[.!][*_]*$/u.test(words)) return null;
  if (namesAward(recipient) || namesNobody(recipient) || isClause(recipient)) return null;
  const reason = words.slice(lead.length);
  if (!givesReason(reason.replace(/^f/u, 'F')) || reason.split(/\s+/u).length < FEWEST_WORDS) return null;
  const isNamed = OF_SOMEONE.test(reason) || isPerson(recipient) || namesOrganization(recipient);
  return { recipient, offset: lead.length, isNamed };
}
