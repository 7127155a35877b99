import { plainWords } from './plain-words.js';

/** What needs help at once, and not an answer about a topic: danger now, violence by somebody near, thoughts of suicide. */
export type Danger = 'now' | 'violence' | 'suicide';

const SAID: Readonly<Record<Danger, string>> = {
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

const PHRASES = Object.entries(SAID).flatMap(([danger, list]) =>
  list
    .split(',')
    .map(plainWords)
    .filter(Boolean)
    .map((phrase) => ({ danger: danger as Danger, phrase: ` ${phrase} ` })),
);
/** Longer texts are read up to here. */
const LONGEST = 2_000;

/** The danger a text speaks of, in any of the seven languages; undefined when it speaks of none. */
export function readDanger(text: string): Danger | undefined {
  const said = ` ${plainWords(text.slice(0, LONGEST))} `;
  return PHRASES.find(({ phrase }) => said.includes(phrase))?.danger;
}
