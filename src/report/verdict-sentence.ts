import type { Trend, Wording } from '../records.ts';

/**
 * One sentence that says why a row has its verdict, from its own numbers, and on how many citations it rests. An
 * edition (`årgång`) is a year with citations.
 */
export function verdictSentence(trend: Trend): Wording {
  const { documents: k, ofCitations: n, firstYear, lastYear, series } = trend;
  const marked = series.documents.filter((count) => count > 0).length;
  const editions = series.years.length;
  const before = firstYear === null ? editions : series.years.indexOf(firstYear);
  const after = lastYear === null ? 0 : editions - 1 - series.years.indexOf(lastYear);
  const inAll = { sv: `(${n} motiveringar i allt)`, en: `(${n} citations in all)` };
  switch (trend.verdict) {
    case 'rises':
      return trended(trend, { sv: 'vanligare', en: 'more common' }, { sv: 'oftare', en: 'more often' });
    case 'falls':
      return trended(trend, { sv: 'ovanligare', en: 'less common' }, { sv: 'mer sällan', en: 'less often' });
    case 'came':
      return {
        sv: `Saknas i de ${before} första av ${editions} årgångar och finns från ${firstYear} i ${marked} av ${editions - before} ${inAll.sv}.`,
        en: `Missing in the first ${before} of ${editions} editions and there from ${firstYear} in ${marked} of ${editions - before} ${inAll.en}.`,
      };
    case 'went':
      return {
        sv: `Finns till och med ${lastYear} i ${marked} av ${editions - after} årgångar och saknas i de ${after} senaste ${inAll.sv}.`,
        en: `There up to ${lastYear} in ${marked} of ${editions - after} editions and missing in the latest ${after} ${inAll.en}.`,
      };
    case 'came-and-went':
      return {
        sv: `Finns bara ${firstYear}–${lastYear}, i ${marked} av ${editions - before - after} årgångar; saknas i ${before} före och ${after} efter ${inAll.sv}.`,
        en: `There only ${firstYear}–${lastYear}, in ${marked} of ${editions - before - after} editions; missing in ${before} before and ${after} after ${inAll.en}.`,
      };
    case 'throughout':
      return {
        sv: `Finns i ${marked} av ${editions} årgångar och i ${k} av ${n} motiveringar.`,
        en: `There in ${marked} of ${editions} editions and in ${k} of ${n} citations.`,
      };
    case 'isolated':
      return {
        sv: `Nämns bara i en av ${n} motiveringar (${firstYear}); en enda text visar ingen utveckling.`,
        en: `Mentioned in only one of ${n} citations (${firstYear}); a single text shows no development.`,
      };
    case 'absent':
      return { sv: `Nämns i 0 av ${n} motiveringar.`, en: `Mentioned in 0 of ${n} citations.` };
    case 'follows-length':
      return {
        sv: `Nämns i ${k} av ${n} motiveringar, och antalet ändras åt samma håll som textlängden: de två kan inte skiljas åt.`,
        en: `Mentioned in ${k} of ${n} citations, and the number moves the same way as text length: the two cannot be told apart.`,
      };
    case 'undecided':
      return {
        sv: `Nämns i ${k} av ${n} motiveringar; det räcker inte för att visa om det blir vanligare eller ovanligare, vilket inte är detsamma som oförändrat.`,
        en: `Mentioned in ${k} of ${n} citations; that is not enough to show whether it becomes more or less common, which is not the same as unchanged.`,
      };
  }
}

function trended({ documents: k, ofCitations: n, presence }: Trend, commoner: Wording, oftener: Wording): Wording {
  if (presence.tau === null) {
    return {
      sv: `Nämns i ${k} av ${n} motiveringar och allt ${oftener.sv} i förhållande till textens längd.`,
      en: `Mentioned in ${k} of ${n} citations and ever ${oftener.en} for the length of the text.`,
    };
  }
  return {
    sv: `Nämns i ${k} av ${n} motiveringar och blir ${commoner.sv} med åren, både räknat i texter och per 1 000 ord och när hänsyn tas till textlängden.`,
    en: `Mentioned in ${k} of ${n} citations and ${commoner.en} over the years, counted in texts, per 1,000 words and with text length allowed for.`,
  };
}
