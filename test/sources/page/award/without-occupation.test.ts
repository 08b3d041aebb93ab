import { describe, expect, it } from 'vitest';
import { withoutOccupation } from '../../../../src/sources/page/award/without-occupation.ts';

describe('withoutOccupation', () => {
  it.each([
    ['Silversmeden och formgivaren Vera Hult', 'Vera Hult'],
    ['Formgivaren Vera Hult', 'Vera Hult'],
    ['Mezzosopranen Vera Hult', 'Vera Hult'],
    ['Biträdande lektor Bo af Ekenstam', 'Bo af Ekenstam'],
    ['Professor emerita Inga Sjö, Lund', 'Inga Sjö, Lund'],
    ['Poeten Eva Ek och tecknaren Bo Al', 'Eva Ek och Bo Al'],
    ['Stadsantikvarie Bo Ek', 'Bo Ek'],
    ['Ingenjör Lars-Åke Tun', 'Lars-Åke Tun'],
    ['Mjölnarparet Eva och Bo Ek', 'Eva och Bo Ek'],
    ['Arkitekterna Eva Ek och Bo Al', 'Eva Ek och Bo Al'],
    ['Bröderna Ek', 'Bröderna Ek'],
    ['Kompanjonerna Eva Ek och Bo Al på Storgården', 'Eva Ek och Bo Al'],
    ['Fil. dr Eva Ek', 'Eva Ek'],
    ['Docent Eva Ek-Lo och tekn. dr Bo Al', 'Eva Ek-Lo och Bo Al'],
    ['Eva Ek och snickaren Bo Al', 'Eva Ek och Bo Al'],
    ['Brandman Eva Ek, Kalix', 'Eva Ek, Kalix'],
    ['Ombudsmannen Bo Al', 'Bo Al'],
    ['Svarvaren och skyddsombudet Eva Ek', 'Eva Ek'],
    ['Barnmorskan Eva Ek', 'Eva Ek'],
    ['Skolkock Bo Al', 'Bo Al'],
    ['Löjtnant Eva Ek', 'Eva Ek'],
    ['Säterbon Eva Ek', 'Eva Ek'],
    ['Eldsjälen Eva Ek', 'Eva Ek'],
    ['Säterbördiga Eva Ek', 'Eva Ek'],
    ['Säters egen Eva Ek', 'Eva Ek'],
    ['Ekskolans rektor Eva Ek', 'Eva Ek'],
    ['Säters Ridklubbs mångåriga ordförande Eva Ek', 'Eva Ek'],
    ['Säters egen trubadur Eva Ek', 'Eva Ek'],
    ['Volvos vd Eva Ek, Säter', 'Eva Ek, Säter'],
    ['Trebarnspappan Bo Al', 'Bo Al'],
    ['Duon Eva Ek och Bo Al', 'Eva Ek och Bo Al'],
    ['Säterduon Eva Ek och Bo Al', 'Eva Ek och Bo Al'],
  ])('%s', (name, bare) => {
    expect(withoutOccupation(name)).toBe(bare);
  });

  it.each([
    'Gosskören Klara Toner',
    'Paret Ek',
    'Vännerna i Norrby',
    'Bröderna Ek och Al AB',
    'Kammaren Lilla Salen',
    'Biograf Röda Kvarn',
    'Lindqvist Möbler Tidaholm',
    'Snickaren Per Ek AB',
    'Bagaren i Vallda',
    'Bagaren Lasse Konditori i Alvesta',
    'Spelmannen Nils Larsson Trio',
    'Lärare Utan Gränser',
    'Studenter Norra Skåne',
    'Syskonen Eva och Bo Palm',
    'Hallonboken',
    'Eva Ek',
    'Herman Bo Ek',
    'Polisen Norra Skåne',
    'Drakar och Demoner',
    'Dr Who',
    'Kristen Maria Berg',
    'Annemarie Eva Berg',
    'Sören Per Berg',
    'Säterduon',
    'Säters teater Lilla Scenen',
    'Ekskolans kör Norra Skåne',
    'Säters veteran Per Ek Bygg',
    'Säters egen kör',
  ])('not %s', (name) => {
    expect(withoutOccupation(name)).toBe(name);
  });
});
