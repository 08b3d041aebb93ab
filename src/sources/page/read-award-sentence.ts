import { type AwardFacts, NO_FACTS } from './award-facts.ts';
import { awardName, namesAward, namesOccasion } from './award-name.ts';
import { type AwardNames, findAward } from './award-names.ts';
import { properName } from './proper-name.ts';

const FILLED = '(?: (?:\\p{Ll}+|(?:år )?(?:19|20)\\d\\d)){0,3}?';
const JUROR =
  '(?:juryn|\\p{L}*juryn|\\p{L}*nämnden|\\p{L}*styrelsen|\\p{L}*kommittén|\\p{L}*akademi[en]n|\\p{L}*stiftelsen|\\p{L}*förbundet|\\p{L}*föreningen|\\p{L}*fullmäktige|\\p{L}*gruppen|domarna|vi|man)';

function verb(...forms: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'u');
}

/** No sentence is longer, in characters. */
const LONGEST = 1500;

/** A space inside a name that is marked as one: "**Promenadgruppen Benen i kors**". */
const BOUND = '\u2007';

/** Where such a name ends. */
const END = '\u2060';

/** Words at which an unmarked name ends. */
const CUTS_NAME = /^\p{Lu}.* (?:på|i|under|vid|för|med|som|från) \p{Ll}/u;

/** "på 60 000 kronor" */
const SUM = / (?:på|om|à|värt|värd) (?:totalt |vardera )?\d[\d ]* (?:kr|kronor)(?: vardera)?(?!\p{L})/giu;

/** "Nu är det klart att Umeå …", "Nämnden har beslutat att 2023 års pris …": what is said stands after it. */
const ANNOUNCES_THAT =
  /^(?!.*(?:tilldela|får|fick|går till|gick till|utse|utsåg|utsett|vinn|vann|belön|prisa).*(?<!\p{L})att )[^,;:"”]{3,90}? att (?=\p{Lu}|(?:19|20)\d\d)/u;

/** Verbs that give an award away, each kind with its own order of award and recipient. */
const VERBS = {
  /** "Juryn har utsett X till Y 2015", "Till Y 2015 har juryn utsett X" */
  choose: verb(
    `(?:har )?(?:${JUROR} )?(?:har )?(?:(?:enhälligt |i år )?(?:beslutat|bestämt|valt|enats om)(?: sig för)? att )?(?:utsett|utser|utse|utsåg(?= \\p{Lu})|utnämnt|utnämner|utnämna|korat|korar|kora)`,
  ),
  /** "Juryn tilldelar X Y 2015", "Stiftelsen delar ut Y 2015 till X", "… belönar X med Y 2015" */
  award: verb(
    '(?:har )?(?:tilldelar|tilldela|tilldelat|tilldelade|belönar|belöna|belönat|belönade|prisar|prisade|delar ut|dela ut|delat ut|delade ut|ger|gett|gav)',
  ),
  /** "Priset 2015 gick till X", "2015 gick priset till X", "Priset delas mellan X och Z" */
  goes: verb(
    `(?:har|ska|skall)${FILLED} (?:gått|tillfallit|delats ut|utdelats|getts|gå)`,
    'gick|går|tillföll|tillfaller',
    `(?:delades|delas)${FILLED} (?:ut|mellan)`,
    'utdelades|utdelas|gavs|ges',
  ),
  /** "I maj delades Y 2015 ut till X", "I maj delades Y 2015 ut." */
  handed: verb('(?:delades|delas)(?= \\p{Lu}.* ut(?!\\p{L}))'),
  /** "2015 vanns Y av X", "Y mottogs av X" */
  won: verb('(?:vanns|vinns|mottogs|mottas|erhölls|hämtades hem|kammades hem|togs emot)(?= .*(?<!\\p{L})av )'),
  /** "X utsågs till Y 2015", "Till Y 2015 utsågs X" */
  names: verb(
    `(?:har|ska)${FILLED} (?:utsetts|utnämnts|korats|valts|utses)`,
    '(?:blev|har blivit|är) (?:utsedd|utsedda|utsett|utnämnd|korad)',
    'utsågs|utses|utnämndes|utnämns|korades|koras|valdes',
  ),
  /** "År 2009 belönades X med Y", "I år hedras X med Y" */
  honors: verb(
    `(?:har|ska)${FILLED} (?:belönats|hedrats|prisats)`,
    'belönades|belönas|hedrades|hedras|prisades|prisas',
  ),
  /** "Y 2015 tilldelades X", "X tilldelades Y 2015" */
  gives: verb(
    `(?:har|ska|skall)${FILLED} (?:tilldelats|tilldelas)`,
    'tilldelades|tilldelas',
    '(?:har belönats|belönades|belönas|hedras|hedrades|prisas|prisades|har hedrats|har prisats) med',
  ),
  /** "X fick Y 2015", "2015 vann X Y" */
  gets: verb(
    `(?:har)${FILLED} (?:fått|mottagit|vunnit|erhållit|tagit (?:emot|hem)|kammat hem)`,
    'fick|får|mottog|mottar|vann|vinner|(?:tog|tar)(?: \\p{Ll}+)? (?:hem|emot)|kammade hem|kammar hem|knep|kniper|erhöll|erhåller|delar på|delade på',
  ),
  /** "X är Y 2015", "Y 2015 är X" */
  is: verb('är|blev|blir|heter|hette|var'),
} as const;

/** A year that is no part of a date, a range, a telephone number or a larger number. */
const YEAR =
  /(?<![\d\p{L}]|\d[-–/.:])(?<!(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|sedan|före|efter|innan|från|mellan|inför|hösten|våren|sommaren|vintern|mål|född|f\.|tel|redan|sent|tidigt) )(?:19|20)\d\d(?!\d|[-–/]\d|[.,:]\d|-tal| \d\d|\s*(?:invånare|kronor|kr|personer|anställda|medarbetare|elever)(?!\p{L}))/gu;

/** What stands between a recipient's name and an award's. */
const BEFORE_KNOWN =
  /\s*(?:utmärkelsen|priset|pris|titeln|stipendiet|hederspriset|till|med|(?:19|20)\d\d års)?\s*["”“„»«]?$/u;

/** What introduces a recipient's name and is no part of it. */
const BEFORE_NAME =
  /^(?:(?:också|även|dessutom|slutligen|till|i år|återigen|kommunen|vinnaren|företaget|skolan|regionen|föreningen|organisationen|samt|\p{Ll}+(?:aren|ören|isten|nären|logen|rektorn|eleven)) )+(?=\p{Lu})/u;

/** Where a recipient's name ends. */
const AFTER_NAME =
  /\s+(?:med (?:följande|den här|denna|dessa|juryns|motivering|orden)|för (?!\p{Lu})|som |där |efter |på \p{L}*(?:mässan|galan|konferensen|dagen|dagarna|festen|ceremonin)|vid (?!\p{Lu}(?!\p{L}*(?:mässan|galan|konferensen|dagen|dagarna|festen|ceremonin|mötet)(?!\p{L})))|under |i (?:år|dag|går|samband|konkurrens|hård|kategorin|klassen|finalen|tävlingen|kamp)|den \d|och (?:får|fick|är|tar|tog|blir|mottar)|när |av (?:en |ett )?(?:enig )?(?:jury|kung|minist|statsråd)|enligt |inför |tack vare |från (?:jury|\p{Lu})|(?:19|20)\d\d|titeln|priset|utmärkelsen|stipendiet|till (?!\p{Lu}\p{L}+s )|årets |Årets )|[.,:;!?()"”“„»«\u2060]|\s[–—-]\s|$/u;

/** "Nässjö, Tranås och Vetlanda kommun": a comma that does not end the name. */
const SEVERAL_NAMES =
  /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*| kommun| stad){0,3}(?:, \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*| kommun| stad){0,3})+ (?:och|samt) \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*| kommun| stad){0,3}(?! \p{L}+(?:are|ande|chef))/u;

/** Where an award's name ends. */
const AFTER_AWARD =
  /(?<=(?:19|20)\d\d)\s+(?!års |och |samt |till |eller )|\s+(?:med (?:följande|den här|denna|dessa|juryns|motivering|orden|en|sin|sitt)|för (?:sitt|sin|sina|att|hur|det|den|ett|en|deras)|där |efter |på \p{L}*(?:mässan|galan|konferensen|dagen|dagarna|festen|ceremonin)|vid |under |i (?:år|dag|går|samband|konkurrens|hård|kategorin|klassen|finalen|kamp)|den \d|och (?:får|fick|är|tar|tog|blir|det)|när |av (?:en |ett )?(?:enig )?(?:jury|kung|minist|statsråd)|av (?=\p{Lu}\p{L}*(?:rådet|förbundet|föreningen|stiftelsen|nämnden|juryn|tidningen|akademi[en]n|institutet|sällskapet|kommittén|centrum)(?!\p{L}))|enligt |inför |tack vare |från jury|igår|i går|idag)|[.,:;!?(]|\s[–—-]\s|$/u;

/** Words at the head of a sentence that are neither award nor recipient. */
const ADVERBIAL =
  /^(?:$|(?:år )?(?:19|20)\d\d|i år|nu|därmed|varje år|vartannat år|årligen|sedan .*|(?:igår|idag|i dag|i går)(?: kväll| morse)?|ikväll|i (?:kväll|fjol)|i fjol|förra året|då|här|därför|(?:på|vid|under|i samband med|efter|den \d|för) .*|det|så)$/iu;

/** A subject that names nobody. */
const NOBODY =
  /^(?:(?:igår|idag|ikväll|i (?:går|dag|kväll|år)|under|efter|på|vid|med|sedan|förra|vi|jag|det|den|de|när|att|om|som|här|nu|men|och|så|du|ni|hon|han|man|juryn|priset|utmärkelsen|vilken|vilka|vem|varför|hur|grattis) .*|kommunen|vi|de|den|det|hon|han|priset|utmärkelsen|juryn|vinnaren|vinnarna|pristagaren|vinnande .*|man|ni|du|jag|alla|som|vem|vilka|den som|(?:två|tre|fyra|fem|sex|flera|båda|många|\d+|varje|vartannat) \p{Ll}.*|regionen|skolan|företaget|staden|detta|här|så|motiveringen|en|ett)$/iu;

/**
 * What a sentence says of an award given: its year, its name, who got it.
 *
 * A year counts only as part of the award's own name or right beside the verb ("Priset 2015 gick till", "2015 gick
 * priset till", "utsågs 2015 till"). Dates, "sedan 1998", fairs and plans do not.
 *
 * @param names the page's awards
 * @returns no facts when the sentence gives no award
 */
export function readAwardSentence(sentence: string, names: AwardNames): AwardFacts {
  if (sentence.length > LONGEST) return NO_FACTS;
  const clean = sentence
    .replace(
      /\*\*([^*]{2,60})\*\*/gu,
      (_, bold: string) => `${CUTS_NAME.test(bold) ? bold.replace(/\s+/g, BOUND) : bold}${END}`,
    )
    .replace(/\*+|__|(?<!\p{L})_|_(?!\p{L})/gu, '')
    .replace(/[^\S\u2007]+/g, ' ')
    .replace(SUM, '')
    .replace(ANNOUNCES_THAT, '')
    .replace(/^(.*?)(?<!\p{L})(?:[Åå]rets|[Ff]jolårets) \(((?:19|20)\d\d)\) /u, '$1$2 års ')
    .replace(/^(?:\p{L}+|\d+) år (?:tidigare|senare|innan|därefter),? (?:år )?((?:19|20)\d\d),? /u, '$1 ')
    .replace(
      /^\p{Lu}[^,.]{3,40}, (?:år )?((?:19|20)\d\d),? (?=tilldela|gick|fick|utsågs|belön|hedra|prisa|mottog|vann|erhöll|delades)/u,
      '$1 ',
    )
    .replace(/(?<=tilldela(?:s|des|ts)|fick|erhöll|mottog) (?:det|den|denna|detta) (?=\p{Lu})/u, ' ')
    .replace(/(?<!\p{L})(?:fil\. (?:dr|mag|lic|kand)|med\. dr|tekn\. dr|prof\.|doc\.|dr|f\.d\.) (?=\p{L})/gu, '')
    .replace(/(?:tar|tog) (\p{Lu}[^.,]{2,60}?) (?:hem|emot) (?=\p{L})/u, 'vinner $1 ')
    .replace(
      /(?<=\p{L} (?:blev|blir|har|är)) (?:vid|på|under|i|den) [^,;]{2,70}? (?=utsedd|utsett|korad|utnämn|tilldelad|belönad)/u,
      ' ',
    )
    .replace(/^(?:Och|Men|Så|Redan|Samma år,?) (?=(?:år )?(?:19|20)\d\d |\p{Lu})/u, '')
    .replace(/(?<=\d{4}) Års (?=\p{L})/u, ' års ')
    .replace(/(?<=\p{L}), som [^,]{3,80}, (?=\p{Ll})/gu, ' ')
    .trim()
    .replace(/^(?:.*(?<!\p{L})att )?[Dd]et (?:är|blev|blir|var) (\p{Lu}.{1,60}?) som (?=\p{Ll})/u, '$1 ');
  if (
    /(?:19|20)\d\d (?:till|gick|fick) [^.]* och (?:år )?(?:19|20)\d\d |(?<!\p{L})(?:förra året|de[nt] första (?:priset|utmärkelsen|stipendiet|gången)|året innan|föregående år|i fjol|tidigare|senast|om .{1,30} vinner|skulle|nominera[ds]e?|kan (?:få|vinna|tilldelas))(?!\p{L})/iu.test(
      clean,
    )
  ) {
    return NO_FACTS;
  }
  for (const kind of KINDS) {
    const match = VERBS[kind].exec(clean);
    if (match === null) continue;
    const left = lastClause(clean.slice(0, match.index).trim()).replaceAll(END, '');
    const right = clean
      .slice(match.index + match[0].length)
      .replace(/^ (?:också|även|därmed|nu|idag|i dag|igår|i går|i år)(?= )/u, '')
      .trim();
    const facts = READERS[kind](left, right, names);
    if (facts === null) continue;
    return complete(facts, clean, match.index, match.index + match[0].length, names);
  }
  return NO_FACTS;
}

const KINDS = ['choose', 'won', 'handed', 'goes', 'names', 'honors', 'gives', 'award', 'gets', 'is'] as const;

interface Sides {
  readonly award: string;
  readonly recipient: string;
}

const READERS: Record<keyof typeof VERBS, (left: string, right: string, names: AwardNames) => Sides | null> = {
  choose(left, right) {
    const opening = /^(?:till|som)\s+(.*)$/iu.exec(left);
    if (opening !== null) return { award: opening[1]!, recipient: right };
    if (/^(?:19|20)\d\d års \p{L}+[.!]?$/u.test(right)) return { award: right, recipient: '' };
    const to = /\s(?:till|som)\s+(?!följd)/u.exec(right);
    if (to === null || !/^\p{Lu}/u.test(right)) return null;
    return { award: right.slice(to.index + to[0].length), recipient: right.slice(0, to.index) };
  },
  award(_, right, names) {
    const parts = /^(\p{Lu}.*?)\s+med\s+(.+)$/u.exec(right);
    if (parts !== null && isAward(parts[2]!, names)) return { award: parts[2]!, recipient: parts[1]! };
    const to = /^(.+?)\s+till\s+(\p{Lu}.+)$/u.exec(right);
    if (to !== null && isAward(to[1]!, names)) return { award: to[1]!, recipient: to[2]! };
    const sides = recipientThenAward(right, names);
    return sides !== null && isAward(sides.award, names) ? sides : null;
  },
  goes(left, right, names) {
    const to = /(?:^|\s)(?:till|mellan)\s+/u.exec(right);
    if (to === null) return /^\p{Lu}/u.test(right) && isAward(left, names) ? { award: left, recipient: right } : null;
    const between = right.slice(0, to.index).trim();
    const award = ADVERBIAL.test(left) ? between : left;
    return { award, recipient: right.slice(to.index + to[0].length) };
  },
  handed(_, right) {
    const parts = /^(.+?) ut(?: till (.+))?(?!\p{L})/u.exec(right);
    return parts === null ? null : { award: parts[1]!, recipient: parts[2] ?? '' };
  },
  won(left, right) {
    const by = /(?:^|\s)av\s+/u.exec(right)!;
    const between = right.slice(0, by.index).trim();
    return { award: ADVERBIAL.test(left) ? between : left, recipient: right.slice(by.index + by[0].length) };
  },
  names(left, right) {
    const opening = /^(?:till|som)\s+(.*)$/iu.exec(left);
    if (opening !== null) return { award: opening[1]!, recipient: right };
    const to = /(?:^|\s)till\s+(?!följd)/u.exec(right);
    if (to === null) return null;
    const award = right.slice(to.index + to[0].length);
    return { award, recipient: ADVERBIAL.test(left) ? right.slice(0, to.index) : left };
  },
  honors(left, right) {
    const parts = /^(\p{Lu}.{0,60}?) med (.+)$/u.exec(right);
    return parts !== null && ADVERBIAL.test(left) && /^\p{Lu}|pris|utmärkelse|"|”/u.test(parts[2]!)
      ? { award: parts[2]!, recipient: parts[1]! }
      : null;
  },
  gives(left, right, names) {
    if (!ADVERBIAL.test(left)) {
      const recipientFirst = namesRecipientFirst(left, right, names);
      if (recipientFirst === null) return null;
      return recipientFirst ? { award: right, recipient: left } : { award: left, recipient: right };
    }
    return recipientThenAward(right, names) ?? { award: '', recipient: right };
  },
  gets(left, right, names) {
    if (/^[!.]?$/.test(right)) return { award: '', recipient: left };
    if (ADVERBIAL.test(left)) return recipientThenAward(right, names);
    if (/^(?:ett )?(?:hedersomnämnande|hedrande omnämnande)/u.test(right)) return { award: '', recipient: left };
    if (isAward(right, names)) return { award: right, recipient: left };
    return endsInYear(left) && /^\p{Lu}/u.test(right) ? { award: left, recipient: right } : null;
  },
  is(left, right, names) {
    const award = awardSpan(right, names);
    const isTitle = /^Årets \p{L}+(?: (?:19|20)\d\d)?$/u.test(left) && /^\p{Lu}/u.test(right);
    if (isWinner(left) || isTitle || (namesAward(left, names) && endsInYear(left)))
      return { award: left, recipient: right };
    if (
      /^\p{Lu}/u.test(left) &&
      (namesAward(award, names) || isWinner(award)) &&
      (findAward(award, names)?.start === 0 ||
        /^(?:Årets|Sveriges|Nordens|årets|vinnare|mottagare|pristagare|(?:19|20)\d\d års|"|”|“)/u.test(award))
    ) {
      return { award, recipient: left };
    }
    return null;
  },
};

/** "Trelleborgs kommun Guldklubban 2014", "Umeå priset Årets kommun": the name ends where an award begins. */
function recipientThenAward(words: string, names: AwardNames): Sides | null {
  const known = findAward(words, names);
  const before = known === undefined ? '' : words.slice(0, known.start).replace(BEFORE_KNOWN, '');
  if (known !== undefined && /^\p{Lu}[^.,:;!?]*$/u.test(before)) {
    return { award: words.slice(known.start), recipient: before };
  }
  const split =
    /^(\p{Lu}.{0,60}?(?: (?:kommun|stad|AB|län|\p{L}*skolan?|universitet))?)\s+(?=(?:utmärkelsen|priset|pris|titeln|stipendiet|årets|Årets|Sveriges|"|”|“)|(?:19|20)\d\d års|\p{L}*(?:priset|stipendiet|medaljen))/u.exec(
      words,
    ) ??
    /^(\p{Lu}.{0,60}? (?:kommun|stad|AB|län|universitet))\s+(?=\p{Lu})/u.exec(words) ??
    /^(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?)\s+(?=\p{Lu}\p{Ll}+(?:an|en|et) (?:19|20)\d\d)/u.exec(words);
  return split === null ? null : { award: words.slice(split[0].length), recipient: split[1]! };
}

function isAward(words: string, names: AwardNames): boolean {
  const award = awardSpan(words, names);
  return namesAward(award, names) || endsInYear(award);
}

function complete(sides: Sides, sentence: string, verbStart: number, verbEnd: number, names: AwardNames): AwardFacts {
  const award = awardSpan(sides.award, names);
  const written = sides.recipient.replace(BEFORE_NAME, '');
  const recipient = nameOf(SEVERAL_NAMES.exec(written)?.[0] ?? until(written, AFTER_NAME), names);
  const years = new Set<number>();
  const inAward = [...award.matchAll(YEAR)];
  if (inAward.some((match) => boundToAward(award, match))) for (const match of inAward) years.add(Number(match[0]));
  for (const match of sentence.matchAll(YEAR))
    if (boundToVerb(sentence, match, verbStart, verbEnd)) years.add(Number(match[0]));
  const name = awardName(award, names);
  return {
    years: [...years],
    ...(name !== undefined &&
      (namesAward(award, names) || endsInYear(award) || /^\p{Lu}/u.test(award)) && { award: name }),
    ...(recipient !== undefined && { recipient }),
  };
}

/** "Guldäpplet 2015", "2015 års pris", "priset för 2015"; not "Kvalitetsmässan 2007". */
function boundToAward(award: string, match: RegExpExecArray): boolean {
  const before = award
    .slice(0, match.index)
    .replace(/[\s(,]+$/u, '')
    .replace(/ (?:för|år|för år)$/u, '');
  const after = award.slice(match.index + match[0].length);
  if (namesOccasion(before)) return false;
  if (/^ års /u.test(after)) return /(?:^| (?:av|i))$/u.test(before);
  if (before === '') return false;
  return /^\)?\s*$/u.test(after) || /^\)?,? i (?:klassen|kategorin)/u.test(after);
}

/** "2015 gick", "År 2015 utsågs", "utsågs 2015 till", "gick år 2015 till". */
function boundToVerb(sentence: string, match: RegExpExecArray, verbStart: number, verbEnd: number): boolean {
  const end = match.index + match[0].length;
  if (end <= verbStart)
    return (
      /^\s*$/u.test(sentence.slice(end, verbStart)) && /(?:^|[.:,]\s*)(?:år )?$/iu.test(sentence.slice(0, match.index))
    );
  return /^\s*(?:priset |utmärkelsen )?(?:år )?$/iu.test(sentence.slice(verbEnd, match.index));
}

/** The award's name at the head of some words, with the year beside it. */
function awardSpan(words: string, names: AwardNames): string {
  const known = findAward(words, names);
  if (known !== undefined && !/[.,:;!?(]| (?:för|till|med|av) /u.test(words.slice(0, known.start))) {
    const year = /^["”“»«]?,? (?:för |år )?\(?(?:19|20)\d\d(?!\d|[-–/]\d)/u.exec(words.slice(known.end))?.[0] ?? '';
    return words.slice(0, known.end) + year.replace(/^["”“»«]?,?/u, '').replace('(', '');
  }
  return until(words, AFTER_AWARD);
}

function until(words: string, terminator: RegExp): string {
  const opened = /^["”“„»«]([^"”“„»«]+)["”“»«](.*)$/u.exec(words);
  if (opened !== null) return `${opened[1]}${/^ (?:19|20)\d\d/u.exec(opened[2]!)?.[0] ?? ''}`;
  return words.slice(0, terminator.exec(words)?.index ?? words.length).trim();
}

function nameOf(words: string, names: AwardNames): string | undefined {
  const name = words
    .replace(/^(?:grattis|det är klart att|det blev|så)\s+/iu, '')
    .replace(/^.*(?<!\p{L})(?:när|att|då|sedan|eftersom)\s+(?=\p{Lu})/u, '')
    .replace(/\s+(?:på|i|under|vid|för|den) (?:\p{Ll}|\d).*$/u, '')
    .replace(/\s+(?:och|samt|i|på|vid|av|från|till)$/u, '')
    .replace(/\s+(?:har|i år|nu|därmed|också|även|som|idag|igår|i dag|i går|stolt)$/iu, '')
    .replace(/^(?:år )?(?:19|20)\d\d\s+/u, '')
    .trim();
  if (name.length > 90 || NOBODY.test(name) || /^\d*$/.test(name)) return undefined;
  if (/ (?:var|är|har|blev|blir|kan|ska|vill|fick|får|presenterar|visar|berättar|firar|jublar) /u.test(name))
    return undefined;
  if (findAward(name, names)?.start === 0) return undefined;
  if (isWinner(name) || (namesAward(name) && !/ (?:kommun|stad|skola|region)/iu.test(name))) return undefined;
  return properName(name.replaceAll(BOUND, ' '));
}

/** Which side of "tilldelades" the recipient stands on, told by their forms; null when they do not tell. */
function namesRecipientFirst(left: string, right: string, names: AwardNames): boolean | null {
  const award = awardSpan(right.replace(/^(?:år )?(?:19|20)\d\d (?!års )/u, ''), names);
  const signs: readonly ((words: string) => boolean)[] = [
    (words) => findAward(words, names) !== undefined,
    (words) => namesAward(words) || endsInYear(words),
    (words) => !/ (?:kommun|stad|AB|län|universitet|förvaltning|\p{L}*skolan?)$/iu.test(words),
    (words) => /^(?:\p{Ll}|["”“„»«])/u.test(words),
    (words) => /^\p{Lu}\p{Ll}+(?:an|en|et|na)$/u.test(words),
    (words) => !/^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}$/u.test(until(words, AFTER_NAME)),
  ];
  for (const isAwards of signs) if (isAwards(left) !== isAwards(award)) return isAwards(award);
  return null;
}

function isWinner(words: string): boolean {
  return /^(?:(?:19|20)\d\d års |årets |vår |den (?:första|andra|tredje) )?(?:stolta? |glada? )?(?:vinnare|vinnaren|pristagare|pristagaren|mottagare|mottagaren|segrare|segraren|etta|tvåa|trea)(?:$| av | i | år | (?:19|20)\d\d)/iu.test(
    words,
  );
}

function endsInYear(words: string): boolean {
  return (
    /(?<!\d)(?:19|20)\d\d\)?$/u.test(words.trim()) && !namesOccasion(words.replace(/\s*\(?(?:19|20)\d\d\)?$/u, ''))
  );
}

/** "Det är klart: Umeå kommun" → "Umeå kommun". */
function lastClause(left: string): string {
  if (SEVERAL_NAMES.exec(left)?.[0] === left) return left;
  const parts = left.split(/(?::|\s[–—]\s|[!?])\s+|,\s+(?=\p{Lu})/u);
  return (parts.at(-1) ?? left)
    .replace(/^.*(?<!\p{L})att\s+/u, '')
    .replace(/^(?:det (?:är|blev) (?:nu )?klart att|nu är det klart att|grattis)\s+/iu, '')
    .trim();
}
