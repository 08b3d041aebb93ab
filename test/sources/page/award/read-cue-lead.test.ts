import { expect, it } from 'vitest';
import { NO_NAMES } from '../../../../src/sources/page/award/award-names.ts';
import { readCueLead } from '../../../../src/sources/page/award/read-cue-lead.ts';

it.each([
  ['På andra plats i Årets kock 2020 kom Siv Ek, Arboga. Motivering:', [2020], 'Siv Ek', 'a rank of an award'],
  ['Motivering Ås kommun (hedersomnämnande)', [], 'Ås kommun', 'what it got in brackets'],
  ['Motiveringen till klass NA2C på Ekskolan:', [], 'Klass NA2C på Ekskolan', 'a name that begins small'],
  ['Motiveringen till kantorn Siv Ek lyder:', [], 'Siv Ek', 'a trade in small letters'],
  ['På tredje plats kom Ås kommun. Motivering:', [], 'Ås kommun', 'a rank alone'],
  ['Andrapristagare är Siv Ek med motiveringen:', [], 'Siv Ek', 'who came second'],
  ['Om finalisten Siv Ek skriver juryn:', [], 'Siv Ek', 'a finalist'],
  ['Juryns motivering till valet av Siv Ek lyder:', [], 'Siv Ek', 'a choice, and the verb behind the name'],
  [
    'Två fick ett hedersomnämnande 2019. Till Ås kommun skriver juryn:',
    [],
    'Ås kommun',
    'told of in the last sentence',
  ],
  ['och Siv Ek med följande motivering:', [], 'Siv Ek', 'the end of a sentence begun above'],
  ['och Ås kommun med motiveringen:', [], 'Ås kommun', 'the end of a sentence begun above, a municipality'],
  ['Till Siv Ek, med motiveringen:', [], 'Siv Ek', 'to a person'],
  ['samt till Siv Ek, med motiveringen:', [], 'Siv Ek', 'the end of a sentence that gives to several'],
  ['Motivering till Årets hus 2022, Eva och Bo Ek:', [2022], 'Eva och Bo Ek', 'behind the award and its year'],
  ['**Hedersomnämnande** till Siv Ek, med motiveringen:', [], 'Siv Ek', 'a mention in bold'],
  ['**Ett hedersomnämnande** till Byalaget i Ås, med motiveringen:', [], 'Byalaget i Ås', 'a mention in bold, of one'],
  ['**Hedersomnämnande** Café Ek, med motiveringen:', [], 'Café Ek', 'a mention in bold right before the name'],
  ['Andra pris till Café Ek, med motiveringen:', [], 'Café Ek', 'a rank, and no verb'],
  ['Tredje pris: Siv Ek, med motiveringen:', [], 'Siv Ek', 'a rank before a colon'],
  ['Kulturpriset 2019 till Siv Ek i Ås, med följande motivering:', [2019], 'Siv Ek i Ås', 'an award, and no verb'],
  ['Motivering för hedersomnämnandet – Byalaget i Ås:', [], 'Byalaget i Ås', 'behind the mention'],
])('%s tells of %s, %s: %s', (lead, years, recipient) => {
  const read = readCueLead(lead, NO_NAMES);
  expect([read.years, read.recipient]).toEqual([years, recipient]);
});
