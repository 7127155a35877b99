import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDanger, soundsWeary } from '../../src/language/danger.js';
import { HARMLESS } from './harmless.js';

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
    ['ich bringe mich um'],
    ['intihar'],
    ['artık yaşamak istemiyorum'],
    ['لا أريد أن أعيش'],
    ['nie chcę już żyć'],
    ['я не хочу більше жити'],
    ['ik hoop dat ik morgen niet wakker word'],
    ['iedereen is beter af als ik er niet ben'],
    ['ik snij in mijn armen'],
    ['ik maak er een eind aan met mijn leven'],
    ['ik sta op de brug en wil springen'],
    ['everyone would be happier without me'],
  ])('as thoughts of suicide: %s', (text) => {
    expect(readDanger(text)).toBe('suicide');
  });

  it.each([
    ['mijn vriend heeft me weer geslagen'],
    ['mn ex staat weer bij mij voor de deur'],
    ['mijn ex staat bij mijn huis te schreeuwen'],
    ['mijn ex zit buiten in zijn auto'],
    ['mijn man heeft mij opgesloten'],
    ['ik ben opgesloten door mijn man'],
    ['mijn kind zit opgesloten'],
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
    ['aile içi şiddet'],
    ['زوجي يضرب'],
    ['eski kocam tehdit ediyor'],
    ['він погрожує'],
    ['hij laat mij het huis niet uit'],
    ['mijn vriend heeft mijn paspoort afgepakt'],
    ['zij hebben mijn paspoort afgepakt mijn schoonouders'],
    ['ik ben op de vlucht voor mijn ex'],
    ['ik ben bang dat mijn man mij iets aandoet'],
    ['mijn zoon is geslagen op school'],
  ])('as violence by somebody near: %s', (text) => {
    expect(readDanger(text)).toBe('violence');
  });

  it.each([
    ['iemand ademt niet'],
    ['mijn huis staat in de fik'],
    ['hij zegt dat hij mij vermoordt'],
    ['mijn kind heeft bleek gedronken'],
    ['oma ligt op de grond en reageert niet'],
    ['iemand is aan het inbreken'],
    ['pali się w moim domu'],
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
    ['yardım edin ambulans'],
    ['itfaiye'],
    ['gaz kokusu'],
    ['someone is breaking in'],
    ['someone is breaking into my house'],
  ])('as danger now: %s', (text) => {
    expect(readDanger(text)).toBe('now');
  });
});

it.each([
  ['ik denk veel aan zelfmoort', 'suicide'],
  ['ik ga voor de trijn springe', 'suicide'],
  ['ik wil nie meer leve', 'suicide'],
  ['me man slaad me elke dag', 'violence'],
  ['mijn ex bedrijgt me', 'violence'],
  ['ik word mishandelt', 'violence'],
  ['hij heeft mij verkragt', 'violence'],
  ['me huis staat in brant', 'now'],
  ['mn vader heeft een hart aanval', 'now'],
  ['gaslugt in de keuken', 'now'],
])('danger is heard as it sounds: %s', (text, danger) => {
  expect(readDanger(text)).toBe(danger);
});

/** Words that are danger however little is said beside them. */
const ALONE = {
  suicide: `zelfmoord, zelfdoding, ik wil dood, wil ik dood, wil dood zijn, wil niet meer leven, maak er een eind aan, einde aan mijn leven,
    eind aan mijn leven, mezelf van kant, mijzelf van kant, mezelf iets aandoen, mijzelf iets aandoen, suicide, suicidal, kill myself, want to die, end my life,
    selbstmord, suizid, ich will sterben, nicht mehr leben, intihar, olmek istiyorum, kendimi oldur, انتحار, الانتحار, اريد ان اموت, بدي موت,
    samobojstwo, samobojstwa, chce umrzec, chce sie zabic, самогубство, хочу померти, не хочу жити`,
  violence: `slaat mij, slaat me, sloeg mij, sloeg me, mishandelt mij, mishandelt me, word geslagen, word mishandeld, ben mishandeld, ben geslagen, huiselijk geweld,
    verkracht, aangerand, bedreigt mij, bedreigt me, word bedreigd, ben bang voor mijn man, ben bang voor mijn ex, ben bang thuis, beats me, hits me, abuses me,
    domestic violence, raped, threatens me, threatening me, schlagt mich, bedroht mich, hausliche gewalt, beni dovuyor, dovuyor beni, tehdit ediyor,
    يضربني, يهددني, عنف, bije mnie, grozi mi, przemoc, мене бє, б є мене, погрожує, насильство`,
  now: `staat in brand, huis in brand, er is brand, ik word achtervolgd, er wordt ingebroken, on fire, there is a fire, being followed, breaking in,
    es brennt, yangin var, حريق, pali sie, пожежа`,
};

describe('danger is heard in a few words alone', () => {
  const worst = ['violence', 'now', 'suicide'];
  it.each(Object.entries(ALONE))('as %s, or as worse', (danger, list) => {
    const phrases = list.split(',').map((phrase) => phrase.trim());
    const missed = phrases.filter((phrase) => worst.indexOf(readDanger(phrase) ?? '') < worst.indexOf(danger));
    expect(missed).toEqual([]);
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
    ['ik maak er een eind aan met die bank'],
    ['we maken er een eind aan en gaan scheiden'],
    ['ik lach me dood'],
    ['doodmoe van wachten'],
    ['ik ben er morgen niet meer, ik ben op vakantie'],
    ['mijn dochter slaat een klas over'],
    ['ik snij mezelf in de vingers'],
    ["I'm sick of living with my parents"],
    ['das bringt mich um, so viele Formulare'],
    ['bu formlar beni öldürecek'],
  ])('in %s', (text) => {
    expect(readDanger(text)).toBeUndefined();
  });

  it('in what nearly sounds like it', () => {
    expect(HARMLESS.length).toBeGreaterThan(60);
    expect(HARMLESS.filter((text) => readDanger(text))).toEqual([]);
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
