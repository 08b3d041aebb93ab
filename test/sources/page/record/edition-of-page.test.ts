import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../src/sources/page/parse-page.ts';
import { editionOfPage } from '../../../../src/sources/page/record/edition-of-page.ts';
import { viewPage } from '../../../../src/sources/page/view/view-page.ts';

const REASON = 'Priset för Årets Förening tilldelades Syjuntan\n\nMotivering\n\nFöreningen har öppnat dörren för alla.';

/** The year of a citation that has none of its own, on a page with this title. */
function yearOf(title: string): number | undefined {
  const text = `${title}\n\n${REASON}`;
  const { citations } = parsePage({ id: 'a.md', role: 'citations', format: 'page', text }, 0, {});
  expect(citations).toHaveLength(1);
  return citations[0]!.year;
}

describe('the edition that a title tells of', () => {
  it.each([
    ['where all were honored', 'Årets pristagare offentliggjordes på Västbygalan 2019', 2019],
    ['the winners at a gala', 'Vinnarna på Idrottsgalan 2021', 2021],
    ['all winners and their reasons', '2017 års pristagare – motivering till utmärkelsen:', 2017],
    ['the news of a gala', 'När Västbygalan 2021 avgjordes i lördags var jublet stort.', 2021],
    ["a year's gala, said with its day", 'I lördags kväll hölls 2023 års näringslivsgala på Hotell Statt.', 2023],
    ["a year's gala without its day", 'Den bästa kvällen var 2023 års näringslivsgala.', undefined],
    ['a gala that is remembered', 'När Västbygalan 2021 avgjordes var hon tvåa.', undefined],
    ['since a gala', 'Alla vinnare sedan galan 2012', undefined],
    ['a call for the next', 'Nominera vinnare till galan 2025', undefined],
    ['before a gala', 'Vinnarna laddar inför galan 2022', undefined],
    ['all winners from a gala', 'Här kommer alla vinnare från Skogsgalan 2022 – med juryns ord', 2022],
    ['all of them since one', 'Här är alla vinnare från Skogsgalan 2010 och framåt', undefined],
    ['a gala of no winners', 'Program för Västbygalan 2019', undefined],
    ['several prizes of one year', 'Kulturpris och kulturstipendier 2023', 2023],
    ['several prizes of two years', 'Kulturpriser 2022–2023', undefined],
  ])('%s: %s', (_reason, title, year) => {
    expect(yearOf(title)).toBe(year);
  });
});

describe('editionOfPage', () => {
  it.each([
    ['all winners and their reasons', '2017 års pristagare – motivering till utmärkelsen:', 2017],
    ['one winner', '2017 års pristagare: Bo Ek', undefined],
    ['several prizes', 'Kulturpris och kulturstipendier 2023', 2023],
    ['one prize', 'Kulturpris 2023', undefined],
  ])('%s of a year: %s', (_reason, title, year) => {
    const view = viewPage(`${title}\n\n${REASON}`, 0);
    const first = view.paragraphs.findIndex(({ words }) => words === 'Motivering');
    expect(editionOfPage(view, first)?.year).toBe(year);
  });
});
