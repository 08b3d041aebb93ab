const GIVING = [
  /** "Här är juryns motiveringar." */
  /(?<!\p{L})(?:(?:jury|pris)?motiveringar(?:na)?|(?:läs|hela|nedan|här är|följande|juryns) motivering(?:en)?)(?!\p{L})/iu,
  /** "I torsdags korade tidningen årets kommun." */
  /(?<!\p{L})(?:i (?:måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|går|helgen|veckan)|på (?:mån|tis|ons|tors|fre|lör|sön)dagen)(?: kväll)? (?:korade|delade|utsåg|prisade|belönade|hyllade|avgjorde|presenterade|fick|tog)(?:s|des)?(?!\p{L})/iu,
  /(?<!\p{L})(?:prisutdelning|prisceremoni|galakväll|(?<!många (?:\p{Ll}+ ){0,4})nominering)(?:en|ar|arna)?(?!\p{L})|(?<!\p{L})nominera(?:s|de|des|t|ts)?(?!\p{L})/iu,
  /(?<!\p{L})(?:tog|tar|tagit) (?:\p{L}+ )?emot (?:sitt |sin )?(?:pris(?:et)?|utmärkelsen?|stipendiet|diplom(?:et)?|statyetten|blommor)(?!\p{L})/iu,
  /** "Det är årets mottagare av Pedagogiska priset, som delas ut till lärare …" */
  /(?<!\p{L})årets (?:mottagare|pristagare|vinnare|stipendiater) av (?=\p{Lu})|(?:pris(?:et)?|utmärkelsen|stipendiet), som (?:\p{Ll}+ )?(?:delas|delades) ut(?!\p{L})/iu,
  /(?<!\p{L})(?:avtackades|hyllades|applåderades) med (?:stående |långa |varma )?(?:applåder|ovationer|blommor)/iu,
  /** "Någon motivering ges därför inte." */
  /(?<!\p{L})(?:någon|ingen) (?:jury)?motivering (?:ges|gavs|lämnas|lämnades|finns|skrevs)(?!\p{L})/iu,
  /(?<!\p{L})(?:läs mer|klicka (?:här|på)|se listan)(?!\p{L})/iu,
];

/**
 * Whether a text tells how an award was given, who else was nominated or where to read on: what is told beside a
 * reason, and what no reason tells.
 */
export function tellsOfGiving(words: string): boolean {
  return GIVING.some((pattern) => pattern.test(words));
}
