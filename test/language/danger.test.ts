import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDanger, soundsWeary } from '../../src/language/danger.js';

describe('danger is heard', () => {
  it.each([
    ['ik zie het allemaal niet meer zitten'],
    ['ik ga er maar een eind aan maken'],
    ['ik wou dat ik dood was'],
    ['voor mij hoeft het niet meer'],
    ['mijn zoon zegt dat hij niet meer wil leven'],
    ['jullie zijn beter af zonder mij'],
    ['ik trek het niet meer'],
    ["i don't want to live anymore"],
    ['there is no way out for me'],
    ['ich will nicht mehr leben'],
    ['artık yaşamak istemiyorum'],
    ['لا أريد أن أعيش'],
    ['nie chcę już żyć'],
    ['я не хочу більше жити'],
  ])('as thoughts of suicide: %s', (text) => {
    expect(readDanger(text)).toBe('suicide');
  });

  it.each([
    ['mijn vriend heeft me weer geslagen'],
    ['mn ex staat weer bij mij voor de deur'],
    ['ik durf niet naar huis'],
    ['mijn man laat me niet naar buiten'],
    ['my husband beats me'],
    ['ich habe Angst vor meinem Mann'],
    ['kocam bana vuruyor'],
    ['أخاف من زوجي'],
    ['mąż mnie bije'],
    ['tata bije moje dzieci'],
    ["чоловік мене б'є"],
    ['я боюся свого чоловіка'],
  ])('as violence by somebody near: %s', (text) => {
    expect(readDanger(text)).toBe('violence');
  });

  it.each([
    ['iemand ademt niet'],
    ['mijn moeder wordt niet wakker'],
    ['mijn buurvrouw reageert nergens op'],
    ['er loopt een man achter me aan'],
    ['iemand achtervolgt ons'],
    ['kunt u 112 bellen'],
    ['er is een inbreker beneden'],
    ['my kitchen is on fire'],
    ['someone is following me'],
    ['er atmet nicht mehr'],
    ['babam nefes almıyor'],
    ['شخص يلاحقني'],
    ['ktoś mnie śledzi'],
    ['він не дихає'],
  ])('as danger now: %s', (text) => {
    expect(readDanger(text)).toBe('now');
  });
});

describe('danger is not heard', () => {
  it.each([
    ['mijn telefoon is dood'],
    ['ik ga dood van de kou'],
    ['ik ga dood van het lachen'],
    ['ik maak een eind aan mijn abonnement'],
    ['mijn parkeervergunning, ik wil er een eind aan maken'],
    ['ik wil de dood van mijn vader doorgeven'],
    ['ik wil dood hout wegbrengen'],
    ['ik kan niet leven van mijn uitkering'],
    ['nee, er is geen gevaar'],
    ['ik woon op Kerkstraat 112'],
    ['mijn ex staat nog ingeschreven op mijn adres'],
    ['ik ben beroofd door iemand met een mes'],
    ['de gemeente reageert niet meer op mijn mail'],
    ['ik kan niet meer inloggen'],
    ['I do not want to live here anymore'],
    ['ich will nicht mehr in dieser Stadt leben'],
    ['lampa się nie pali'],
    ['лампа не горить'],
    ['drowning in debt'],
  ])('in %s', (text) => {
    expect(readDanger(text)).toBeUndefined();
  });

  /** Of these sets: who is beaten, not safe, or asks for an ambulance. */
  const MEANT =
    /slaat mij|slaan|schlägt mich|hits me|beni dövüyor|يضربني|mnie bije|мене б'є|niet veilig|unsafe|brandweer|ambulance/;

  it('in what people ordinarily write to a town', () => {
    const folder = join(import.meta.dirname, 'sets');
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
      .map((line) => String((JSON.parse(line) as { text: unknown }).text));
    expect(texts.length).toBeGreaterThan(5000);
    expect(texts.filter((text) => readDanger(text) && !MEANT.test(text))).toEqual([]);
    expect(texts.filter(soundsWeary)).toEqual([]);
  });
});

it('who is done with it may be done with more than a form', () => {
  expect(soundsWeary('ik ben er echt klaar mee')).toBe(true);
  expect(soundsWeary('ik ben klaar met het formulier')).toBe(false);
});
