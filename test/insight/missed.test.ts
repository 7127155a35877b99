import { describe, expect, it } from 'vitest';
import { groupMissed } from '../../src/insight/group-missed.js';
import { maskMissed } from '../../src/insight/mask-missed.js';

describe('what was not understood, as editors read it', () => {
  it.each([
    ['mail mij op kim@example.org', 'mail mij op [e-mail]'],
    ['bel 06 12 34 56 78 maar', 'bel [nummer] maar'],
    ['ik woon op 1234 AB 12 en nu', 'ik woon op [adres] en nu'],
    ['ik heet Fatima El Yilmaz', 'ik heet [naam]'],
    ['zaak 123456 ligt stil', 'zaak [nummer] ligt stil'],
    ['kijk op https://example.org/kim', 'kijk op [link]'],
    ['06 - 12 - 34 - 56 - 78 bellen', '[nummer] bellen'],
    ['06–12–34–56–78 bellen', '[nummer] bellen'],
    ['06\u200b12\u200b34\u200b56\u200b78 bellen', '[nummer] bellen'],
    ['bel nul zes twaalf vierendertig zesenvijftig achtenzeventig maar', 'bel [nummer] maar'],
    ['bel 06 twaalf 34 56 achtenzeventig maar', 'bel [nummer] maar'],
    ['ik woon op 1234AB12 hoor', 'ik woon op [adres] hoor'],
    ['ik zit op Kerkstraat 12a nu', 'ik zit op [adres] nu'],
    ['kim apenstaartje example punt nl', '[e-mail]'],
    ['kim @ example.org', '[e-mail]'],
    ['een of twee dagen, misschien drie', 'een of twee dagen, misschien drie'],
    ['mijn hond is al 3 dagen weg', 'mijn hond is al 3 dagen weg'],
    ['i work at home. help me', 'i work at home. help me'],
    ['kim at example dot org ok', '[e-mail] ok'],
    ['we meet at ten o clock. ok', 'we meet at ten o clock. ok'],
    ['mijn wachtwoord is Zonnebloem7! hoor', 'mijn wachtwoord is [geheim] hoor'],
    ['wachtwoord is: Piet1', 'wachtwoord is: [geheim]'],
    ['wachtwoord is Piet1', 'wachtwoord is [geheim]'],
    ['wachtwoord is = Piet1', 'wachtwoord is = [geheim]'],
    ['het wachtwoord is: vergeten', 'het wachtwoord is: vergeten'],
    ['gebruikersnaam: pdevries en pincode 731', 'gebruikersnaam: [geheim] en pincode [geheim]'],
    ['gebruikersnaam pdevries91 werkt niet', 'gebruikersnaam [geheim] werkt niet'],
    ['wachtwoord vergeten', 'wachtwoord vergeten'],
    ['ik weet mijn wachtwoord niet meer', 'ik weet mijn wachtwoord niet meer'],
    ['het wachtwoord is weg', 'het wachtwoord is weg'],
    ['mijn auto GB-001-B of 12-kbb-3 of AB12CD', 'mijn auto [kenteken] of [kenteken] of [kenteken]'],
    ['kenteken 1 KBB 12', 'kenteken [kenteken]'],
    ['ik kom om 12 en dan op 1-mei-27', 'ik kom om 12 en dan op 1-mei-27'],
    ['paspoort SPECI2014 en NX1234567', 'paspoort [nummer] en [nummer]'],
    ['ik ben Piet van der Meer en', 'ik ben [naam] en'],
    ['Ik ben Nederlander. Mijn pas is weg', 'Ik ben Nederlander. Mijn pas is weg'],
    ['vraag het mevrouw De Vries', 'vraag het mevrouw [naam]'],
    ['kim punt de punt boer apenstaartje example punt nl', '[e-mail]'],
    ['  mijn\n hond is   weg ', 'mijn hond is weg'],
  ])('names nobody: %j', (typed, masked) => {
    expect(maskMissed(typed)).toBe(masked);
  });

  it('hides what is cut in two at the end as well', () => {
    const kept = maskMissed(`${'hond '.repeat(58)}kim.devries@example.org`);
    expect(kept).not.toContain('kim');
    expect(kept.length).toBeLessThanOrEqual(300);
  });

  it('has an end for any text', () => {
    const texts = ['tien', 'nul ', 'a@', 'a.', '1234 ', 'straat', 'at '].map((part) => part.repeat(20_000));
    for (const text of texts) expect(maskMissed(text).length).toBeLessThanOrEqual(300);
  });

  it('is short', () => {
    expect(maskMissed('hond '.repeat(500)).length).toBeLessThanOrEqual(300);
  });
});

it('messages that are alike stand together, the largest group first', () => {
  const groups = groupMissed(
    ['mijn hond is weg', 'wat een weer', 'me hond is weg', 'hond weg', 'mijn hond is ook weg', '😀'].map((text) => ({
      text,
    })),
  );
  expect(groups.map(({ messages }) => messages.map(({ text }) => text))).toEqual([
    ['mijn hond is weg', 'me hond is weg', 'hond weg', 'mijn hond is ook weg'],
    ['wat een weer'],
    ['😀'],
  ]);
});
