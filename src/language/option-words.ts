import { inFull } from './in-full.js';
import { plainWords } from './plain-words.js';

/** What options with these ids mean in every flow, so that people can say it in their own words and language. */
export type Meaning = 'ja' | 'nee' | 'weet-niet' | 'geen-van-deze' | 'overslaan' | 'verder';

const SAID: Readonly<Record<Meaning, string>> = {
  ja: `ja, jawel, jazeker, ja hoor, ja zeker, ja graag, ja dat klopt, ja klopt, klopt, dat klopt, dat is zo, inderdaad, precies, zeker,
    zeker weten, uiteraard, natuurlijk, tuurlijk, jep, jup, yep, yup, yes, yeah, ye, ok, oke, okee, okay, is goed, goed, prima, doe maar, graag,
    toe maar, doe dat maar, doe maar voor mij, doe maar voor me, doet u dat maar, dat lukt wel, lukt wel, lukt, dat lukt, gaat wel, ga je gang, welja, zekers, ja man, ja tuurlijk, ja natuurlijk, dat kan, kan wel, dat mag, mag wel, vooruit, vooruit maar, daar gaan we, ik ook, uiteraard ik ook, ja ik ook,
    sounds good, go ahead, why not, please do, do it, i can, gern, sehr gern, machen sie, geht, no jasne, pewnie ze tak, давай, може бути так, jaa, jaaa, juist, correct, akkoord, mee eens, top, absoluut, yes please, sure, of course, right, that is right, exactly, indeed,
    ja bitte, jawohl, genau, stimmt, richtig, naturlich, gerne, evet, tabii, tabi, dogru, aynen, olur, tamam, kesinlikle,
    نعم, اي, ايوه, ايوا, اه, اكيد, صحيح, طبعا, تمام, اجل, بلى, tak, tak jest, zgadza sie, oczywiscie, pewnie, jasne, no tak, dokladnie,
    так, авжеж, звичайно, правильно, вірно, саме так, згоден, згодна, добре, ага`,
  nee: `nee, neen, nee hoor, nee dank u, nee dank je, nee bedankt, nee joh, neej, nee niet, nope, nop, neuh, nah, no, nee dat klopt niet, klopt niet,
    dat klopt niet, niet waar, zeker niet, absoluut niet, nog niet, liever niet, helaas niet, nee helaas, welnee, nou nee, neu, nee toch niet, lukt niet, dat lukt niet, lukt me niet, lukt mij niet, dat lukt mij niet, dat lukt me niet, ben ik vergeten te doen, gaat niet, dat gaat niet, kan niet, dat kan niet, kan ik niet, hoeft niet, hoeft niet hoor, dat hoeft niet, niet nodig, moet nog, moet ik nog, moet ik nog doen, dat moet ik nog doen, moet nog gebeuren, nog doen,
    nog niet gedaan, nog niet aan toegekomen, geenszins, no way, i cannot, i can t, cannot, can t, geht nicht, olmuyor, nie da rady, не виходить, не можу, nooit, never, no thanks, no thank you,
    not yet, not really, that is wrong, wrong, nein, nein danke, nicht, noch nicht, stimmt nicht, falsch, hayir, yok, degil, olmaz, yanlis, henuz degil,
    لا, لأ, كلا, لا شكرا, ليس بعد, مش صحيح, خطا, غير صحيح, nie, nie dziekuje, jeszcze nie, nieprawda, zle, ні, не, ні дякую, ще ні, неправильно, невірно`,
  'weet-niet': `weet niet, weet ik niet, ik weet het niet, ik weet niet, kweetniet, kweenie, kweni, weenie, k weet niet, kweet het niet, weetnie, weet nie, geen idee, gn idee, misschien, weet ik nog niet, ik weet het nog niet,
    ik zou het niet weten, geen flauw idee, niet zeker, ik ben niet zeker, twijfel, ik twijfel, dat weet ik niet, dat weet ik niet meer, weet ik niet meer, vergeten, ben ik vergeten,
    hangt ervan af, hangt er van af, hangt er vanaf, dat hangt ervan af, ligt eraan, ligt er aan, ligt er maar aan, dat ligt eraan, nog niet zeker, nog niet duidelijk, nog onduidelijk, zijn we nog niet uit, daar zijn we nog niet uit, moet ik nog over nadenken, zou ik niet weten, zou het niet weten, zou t niet weten, geen benul, al sla je me dood, joost mag het weten, weet ik veel, weet niemand, weet nog niet, ik weet nog niet, kan ik nog niet zeggen, dat kan ik nog niet zeggen, nog niet te zeggen, kies jij maar, kiest u maar, kan allebei, kan beide, het kan allebei,
    da s nog onduidelijk, dat is nog onduidelijk, is nog onduidelijk, nog niet bekend, is nog niet bekend,
    no clue, depends, it depends, hard to say, kommt drauf an, kommt darauf an, duruma gore, zalezy, залежить, i dont know, i don t know, dont know, don t know, dunno, idk, no idea, not sure, i am not sure, im not sure, maybe, perhaps,
    weiss nicht, weiss ich nicht, ich weiss nicht, ich weiss es nicht, keine ahnung, vielleicht, bilmiyorum, bilmem, emin degilim, belki, hic bilmiyorum,
    لا اعرف, لا ادري, ما بعرف, مش عارف, ما اعرف, ربما, مو متاكد, nie wiem, nie mam pojecia, nie jestem pewien, nie jestem pewna, moze, не знаю, я не знаю, не впевнений, не впевнена, можливо, мабуть`,
  'geen-van-deze': `geen van deze, geen van die, geen van alle, geen van allen, geen van beide, geen een, niks, niets, niks van dit, niets van dit, niets hiervan, niks hiervan, geen enkele, geen, geeneen,
    staat er niet bij, staat er niet tussen, mijn antwoord staat er niet bij, geen van deze antwoorden, niemand, none, none of these, none of them, nothing, neither, not listed,
    keine davon, keins davon, nichts davon, nichts, keiner, hicbiri, hic biri, hicbir sey, لا شيء, ولا واحد, لا احد منها, zadne, zadne z tych, zaden z nich, nic, жодне, жоден, нічого, нічого з цього`,
  overslaan: `overslaan, sla over, skip, sla deze over, deze overslaan, liever niet, zeg ik liever niet, wil ik niet zeggen, wil ik niet geven, geef ik niet, dat zeg ik niet, gaat u niets aan, geen, heb ik niet, die heb ik niet,
    rather not, prefer not to say, i prefer not to, uberspringen, lieber nicht, atla, gec, soylemek istemiyorum, تخطي, تجاوز, pomin, pomijam, wole nie, пропустити, пропуск`,
  verder: `verder, ga verder, volgende, door, ga door, doorgaan, ok, oke, okee, okay, ja, goed, prima, duidelijk, begrepen, gelezen, snap ik, ik snap het, next, continue, go on, yes, got it, understood,
    weiter, verstanden, devam, anladim, tamam, evet, التالي, تابع, فهمت, نعم, dalej, rozumiem, tak, далі, зрозуміло, так`,
};

const WORDS = new Map(
  Object.entries(SAID).map(([meaning, list]) => [meaning, new Set(list.split(',').map(plainWords).filter(Boolean))]),
);

/** Words that fill a sentence and change nothing of such an answer. */
const FILLING = new Set(
  'echt gewoon eigenlijk ook even maar helaas sorry hoor toch nou eh uh euh tja wel nu ff dus dat really just actually sorry well so'.split(
    ' ',
  ),
);

/** Whether the whole text, as `plainWords` gives it, says what an option with this id means in every flow. */
export function saysMeaning(meaning: string, said: string): boolean {
  const words = WORDS.get(meaning);
  if (!words) return false;
  if ([said, withoutFilling(said), withoutFilling(inFull(said))].some((one) => words.has(one))) return true;
  if (meaning === 'weet-niet' && DEPENDS.test(said)) return true;
  if (meaning === 'geen-van-deze') return saysNone(said);
  return (meaning === 'ja' || meaning === 'nee') && hedged(said) === meaning;
}

/** "Ligt aan mijn werk": nobody knows yet. */
const DEPENDS =
  /^(?:(?:dat|het|t) )?(?:ligt|hangt) (?:er|ervan|eraan|aan|af|van)(?: |$)|^(?:(?:that|it) )?depends(?: |$)/;

const NONE = new Set('niks niets geen none nothing nichts keine keins hicbiri nic zadne'.split(' '));
const AROUND_NONE = new Set(
  'enkel enkele een document documenten pasje pas van al dit dat deze die dezen alles alle allemaal beide bovenstaande bovenstaand hiervan daarvan ervan helemaal kwijt weg of these this that them it all the above at davon hoor ik heb er nog nee no i have got'.split(
    ' ',
  ),
);

/** "Niets van dit alles", "none of the above". */
function saysNone(said: string): boolean {
  const words = said.split(' ');
  return words.some((word) => NONE.has(word)) && words.every((word) => NONE.has(word) || AROUND_NONE.has(word));
}

/** Words with which people say how sure they are. */
const HEDGES = new Set(
  `ik k denk dacht geloof meen vermoed volgens mij vgm waarschijnlijk vast zeker echt hoor natuurlijk tuurlijk uiteraard absoluut
  helemaal best eigenlijk toch gewoon van het t dat dacht i think guess believe suppose probably likely definitely absolutely certainly of
  course most do really obviously ich es glaube denke meine wahrscheinlich bestimmt naturlich sicher galiba sanirim bence chyba raczej
  mysle ze oczywiscie мабуть думаю здається я що звичайно اعتقد اظن ربما`.split(/\s+/),
);
const HEDGED: Readonly<Record<'ja' | 'nee', ReadonlySet<string>>> = {
  ja: new Set('wel jawel ja so schon yes ye evet tak так نعم yep jep'.split(' ')),
  nee: new Set('niet nie nee nietes not no nope nicht nein hayir ні لا'.split(' ')),
};
/** Who denies to think or to know it says no; "weet" alone is no such word. */
const DENIED = new Set(
  'i dont think so|i don t think so|dont think so|don t think so|niet dat ik weet|not that i know|not that i know of|ik dacht het niet|nicht dass ich wusste|لا اعتقد|nie sadze|не думаю'.split(
    '|',
  ),
);
/** "Ik denk het" is a yes. */
const ASSENTED = new Set(
  'ik denk het|ik geloof het|ik dacht het|denk het|i think|i guess|probably|most likely|definitely|waarschijnlijk|absolutely'.split(
    '|',
  ),
);

/** The yes or no of a text that only adds how sure it is: "volgens mij wel", "ik denk van niet", "natuurlijk niet". */
function hedged(said: string): 'ja' | 'nee' | undefined {
  if (DENIED.has(said)) return 'nee';
  if (ASSENTED.has(said)) return 'ja';
  const words = said.split(' ');
  const left = words.filter((word) => !HEDGES.has(word));
  const [only, ...more] = left;
  if (only === undefined || more.length > 0 || left.length === words.length) return undefined;
  if (HEDGED.ja.has(only)) return 'ja';
  return HEDGED.nee.has(only) ? 'nee' : undefined;
}

const withoutFilling = (said: string) =>
  said
    .split(' ')
    .filter((word) => !FILLING.has(word))
    .join(' ');

/** The yes or no with which a text begins ("ja dat heb ik gedaan"), or undefined. */
export function yesOrNoFirst(said: string): 'ja' | 'nee' | undefined {
  const first = said.split(' ', 1)[0] ?? '';
  if (['ja', 'jazeker', 'jawel', 'yes', 'yep', 'evet', 'نعم', 'tak', 'так', 'jep'].includes(first)) return 'ja';
  return ['nee', 'neen', 'no', 'nein', 'nope', 'hayir', 'لا', 'ні'].includes(first) ? 'nee' : undefined;
}

const ORDINALS: readonly (readonly string[])[] = [
  ['1', 'een', 'eerste', '1e', 'one', 'first', '1st', 'bovenste', 'a'],
  ['2', 'twee', 'tweede', '2e', 'two', 'second', '2nd', 'b'],
  ['3', 'drie', 'derde', '3e', 'three', 'third', '3rd', 'c'],
  ['4', 'vier', 'vierde', '4e', 'four', 'fourth', '4th', 'd'],
  ['5', 'vijf', 'vijfde', '5e', 'five', 'fifth', '5th'],
  ['6', 'zes', 'zesde', '6e', 'six', 'sixth', '6th'],
  ['7', 'zeven', 'zevende', '7e', 'seven', 'seventh', '7th'],
  ['8', 'acht', 'achtste', '8e', 'eight', 'eighth', '8th'],
];
const AROUND_ORDINAL = new Set(
  'de het optie nummer antwoord keuze nr knop keuzemogelijkheid option number answer choice the button'.split(' '),
);

const AND = new Set('en and und of or ve plus ook also i та'.split(' '));
const FROM_ABOVE = new Set('eerste bovenste first top'.split(' '));
const FROM_BELOW = new Set('laatste onderste last bottom'.split(' '));

/** The places in a list that a text names and nothing else ("de tweede", "1 en 5", "de eerste twee", "de laatste"), from 0. */
export function placesNamed(said: string, length: number): readonly number[] {
  const words = said.split(' ').filter((word) => !AROUND_ORDINAL.has(word));
  const [first = '', second = ''] = words;
  if (words.length === 2 && (FROM_ABOVE.has(first) || FROM_BELOW.has(first))) {
    const count = placeOf(second, length) + 1;
    if (count > 1) return range(FROM_ABOVE.has(first) ? 0 : length - count, count);
  }
  const named = words.filter((word) => !AND.has(word));
  // A bare letter or "een" is a place only when it was called one.
  if (named.some((word) => /^[a-d]$|^een$|^one$/.test(word)) && (said === first || words.length > 1)) return [];
  const places = named.map((word) => placeOf(word, length));
  return places.includes(-1) ? [] : [...new Set(places)].sort((a, b) => a - b);
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

function placeOf(word: string, length: number): number {
  if (FROM_BELOW.has(word)) return length - 1;
  const place = ORDINALS.findIndex((names) => names.includes(word));
  return place < length ? place : -1;
}
