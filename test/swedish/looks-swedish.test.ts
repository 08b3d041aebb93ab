import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { looksSwedish } from '../../src/swedish/looks-swedish.ts';
import { builtSwedish as swedish } from './built-swedish.ts';

const wordsOf = (text: string) => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];

function looks(words: readonly string[]): boolean {
  const read = swedish.lemmatize(words);
  return looksSwedish(words.map((text, index) => ({ text, evidence: read[index]!.evidence })));
}

describe('looksSwedish', () => {
  it.each<readonly [kind: string, text: string]>([
    [
      'a citation',
      'Åsby får priset för sin tydliga styrning och för god kvalitet i omsorgen. Medborgarna är nöjda och personalen trivs, och varje år följs resultaten upp.',
    ],
    [
      'words without sentences',
      'Styrning. Kvalitet. Omsorg. Skola. Ledarskap. Medborgare. Tillit. Mod. Resultat. Uppföljning. Service. Bemötande. Tillgänglighet. Hållbarhet. Ekonomi. Näringsliv. Kultur. Fritid. Trygghet. Delaktighet. Utveckling.',
    ],
    [
      'compounds and words of the trade',
      'Digitaliseringsstrategi, kompetensförsörjning, heltidsresan, avtalsuppföljning, medborgarbudget, servicemätning, ärendehanteringssystem, e-tjänster, välfärdsteknik, trygghetslarm, trafikmiljö, Agenda 2030, IT-säkerhet, GDPR, KPI-uppföljning, lean, scrum, benchmarking, Open Space, workshop, hackathon',
    ],
    [
      'a list of names',
      'Nominerade: Anna Berg, Karin Åkesson, Lars-Erik Nilsson, Mohamed Ali, Svetlana Petrova, Kungsbacka, Höganäs, Mörbylånga, Stockholms stad, Örebro kommun, Helsingborg, Lomma. Vinnare utses av juryn i november.',
    ],
    [
      'a poem',
      'Jag är som bladet på bäcken, jag flyter dit vattnet vill, och ingen vet vart jag kommer, och ingen frågar därtill. Natten är mörk och lång.',
    ],
    [
      'old spelling',
      'Hvarje qvinna, som icke äger egendom, skall af kommunen erhålla den hjelp hon behöfver, och ej må någon vägra henne densamma, ehvad skäl dertill än må finnas.',
    ],
    [
      'a recipe',
      '2 dl mjölk, 3 ägg, 1 tsk salt, 4 msk smör. Vispa ägg och mjölk, rör ner mjölet och låt svälla 20 minuter. Stek tunt i smör.',
    ],
    [
      'minutes',
      '§ 14 Val av justerare. Kommunstyrelsen beslutar att utse Per Holm. § 15 Budgetuppföljning T1. Kommunstyrelsen beslutar att godkänna rapporten. Paragrafen justeras omedelbart. Ordföranden förklarar mötet avslutat.',
    ],
    [
      'a child’s spelling',
      'Min mamma e snäll å hon bakar bullar te mej å min bror varje lörda. Vi brukar åka skidor när de e snö å de e kul.',
    ],
    [
      'half English words',
      'Vårt team jobbar agilt med sprintar, daily standups och retros. Product owner prioriterar backloggen, och vi deployar till production via en CI-pipeline. Feedback från users driver vår roadmap.',
    ],
    [
      'English quotations',
      'Bolaget har vunnit ”Best Place to Work” och ”Great Employer of the Year Award”. Motiveringen lyder: ”The company shows outstanding leadership”. Det är vi stolta över.',
    ],
    [
      'names of substances',
      'Pristagaren har kartlagt hur p53-proteinet interagerar med MDM2 och visat att ubiquitinering styr nedbrytningen via proteasomen. Metoderna kryo-EM och CRISPR/Cas9 används i dag i flera laboratorier.',
    ],
    [
      'headings in lines',
      'Nöjda medborgare\nEngagerade medarbetare\nTydliga mål\nGod ekonomi\nÖkad tillväxt\nLägre kostnader\nBättre skolresultat\nKortare handläggningstider\nHögre valdeltagande\nFler företag',
    ],
    [
      'capitals',
      'SVERIGES KVALITETSKOMMUN 2023 TILLDELADES HÖGANÄS KOMMUN MED FÖLJANDE MOTIVERING: HÖGANÄS ÄR EN KOMMUN SOM MED FOKUS PÅ RESULTAT LEVERERAR HÖG KVALITET.',
    ],
    [
      'numbers',
      'Resultat 2023: 98 procent nöjda, 12 miljoner kronor i överskott, 345 nya bostäder, 23 förskolor, 11 skolor, 4 bibliotek, 2 badhus, 1 simhall, 67 km cykelväg, 0 olyckor.',
    ],
    [
      'without å, ä and ö',
      'Kommunen har arbetat lange med kvalitet. Medborgarna ar nojda och personalen trivs. Varje ar foljs resultaten upp och forbattringar gors dar det behovs.',
    ],
  ])('says nothing of a Swedish text: %s', (_, text) => {
    expect(looks(wordsOf(text))).toBe(true);
  });

  it.each<readonly [language: string, text: string]>([
    [
      'English',
      'The municipality has worked for many years with quality in everything it does. The jury was impressed by the clear leadership and by the way in which the citizens take part in the decisions that concern them.',
    ],
    [
      'English in headings',
      'Strong leadership. Clear goals. Good results in schools and health care. Satisfied citizens and engaged employees. Sustainable finances and growth in the whole region.',
    ],
    [
      'Norwegian',
      'Kommunen har arbeidet i mange år med kvalitet i alt den gjør. Juryen ble imponert over den tydelige ledelsen og over måten innbyggerne deltar i beslutningene som angår dem.',
    ],
    [
      'Norwegian with many words alike',
      'Vi har utviklet skolen, omsorgen og det lokale næringslivet. Hvert år måler vi resultatene og sammenligner oss med andre. Slik lærer vi og blir bedre, og vi gir oss ikke.',
    ],
    [
      'New Norwegian',
      'Kommuna har arbeidd i mange år med kvalitet i alt ho gjer. Ho har fått gode resultat i skulen og i omsorga, og innbyggjarane er nøgde med tenestene. Difor får ho prisen i år.',
    ],
    [
      'Norwegian in headings',
      'God styring, klare mål og gode resultater i skole og omsorg. Engasjerte medarbeidere. Fornøyde innbyggere og brukere. Bærekraftig økonomi og vekst i hele regionen.',
    ],
    [
      'Danish',
      'Kommunen har i mange år arbejdet med kvalitet i alt, hvad den gør. Juryen blev imponeret over den tydelige ledelse og over den måde, som borgerne deltager i beslutningerne på.',
    ],
    [
      'Danish with many words alike',
      'Prisen går til en kommune med tydelig styring og god service. De ansatte er engagerede og viser stort mod. Resultaterne følges op, og tilliden til politikerne er høj.',
    ],
    [
      'Finnish',
      'Kunta on työskennellyt monta vuotta laadun parissa kaikessa mitä se tekee. Raati vaikuttui selkeästä johtamisesta ja siitä, miten asukkaat osallistuvat heitä koskeviin päätöksiin.',
    ],
    [
      'Finnish without a name',
      'Olemme kehittäneet kouluja, vanhustenhoitoa ja paikallista elinkeinoelämää. Mittaamme tuloksia joka vuosi ja vertaamme itseämme muihin. Näin opimme ja tulemme paremmiksi.',
    ],
    [
      'German',
      'Die Gemeinde arbeitet seit vielen Jahren an der Qualität in allem, was sie tut. Die Jury war beeindruckt von der klaren Führung und davon, wie die Bürger an den Entscheidungen teilnehmen.',
    ],
    [
      'German in short sentences',
      'Wir haben die Schulen, die Altenpflege und die lokale Wirtschaft entwickelt. Jedes Jahr messen wir die Ergebnisse und vergleichen uns mit anderen. So lernen wir und werden besser.',
    ],
  ])('tells that a text is not Swedish: %s', (_, text) => {
    expect(looks(wordsOf(text))).toBe(false);
  });

  it('says nothing of any page or paragraph of twenty words or more among the Swedish pages of the tests', () => {
    const pages = join(import.meta.dirname, '../pages');
    const texts = readdirSync(pages).flatMap((page) => {
      const files = readdirSync(join(pages, page)).filter((file) => /^page\./.test(file) && file.endsWith('.md'));
      return files.map((file) => readFileSync(join(pages, page, file), 'utf8'));
    });
    const long = texts
      .flatMap((text) => [text, ...text.split(/\n\s*\n/)])
      .map(wordsOf)
      .filter(({ length }) => length >= 20);
    expect(long.length).toBeGreaterThan(300);
    expect(long.filter((words) => !looks(words))).toEqual([]);
  });

  it('says nothing of fewer than ten words', () => {
    expect([looks(wordsOf('The jury was impressed by the leadership.')), looks([])]).toEqual([true, true]);
  });
});
