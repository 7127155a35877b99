import { plainWords } from './plain-words.js';

/** What a question with several answers asks for: what is lost, what was done, who comes along. */
export type AskedFor = 'lost' | 'done' | 'along';

const ASKS: readonly (readonly [AskedFor, RegExp])[] = [
  [
    'lost',
    /(?:^| )(?:kwijt|verloren|gestolen|vermist|weg|mist|lose|lost|losing|stolen|missing|gone|verloren|gestohlen|fehlt|kayip|zgubione|загублено)(?: |$)/,
  ],
  [
    'done',
    /(?:^| )(?:al gedaan|already|al geregeld|schon gemacht)(?: |$)|(?:^| )(?:what have you|have you) done(?: |$)/,
  ],
  [
    'along',
    /(?:^| )(?:(?:gaat|gaan|verhuist|verhuizen|komt|komen) .*mee|(?:going|moving|coming|moves|goes|comes|move|come) .*(?:with|along))(?: |$)/,
  ],
];

/** What a question asks for, as far as it decides how its answers are denied. */
export function askedFor(question: string): AskedFor | undefined {
  const asked = plainWords(question);
  return ASKS.find(([, words]) => words.test(asked))?.[0];
}

const MINE = '(?:mijn|me|mn|m n|de|het|my|mein|meine|meinen|moj|moja|moje|мій|моя|мої)';
const PLACE = `(?:${MINE} )?(?:andere \\S+|zak|broekzak|jaszak|achterzak|zakken|jas|hand|handen|broek|auto|kast|la|lade|kluis|huis|pocket|hand|car|coat|jacket|drawer|hotel|other \\S+)`;
const I = '(?:(?:ik|k|we|wij|ikzelf|ich|wir|i) )?';
const EASE =
  '(?:(?:gelukkig|gewoon|wel|echt|ook|zelf|allemaal|steeds|toch|hier|er|nog steeds|luckily|zum gluck|zum glueck) )*';
const SAFE = `(?:nog(?! niet| nooit| geen)|wel$|gewoon$|bij (?:me|mij|mn|m n|ons)|thuis|in huis|veilig|over|terug(?:gevonden)?|gevonden|weer|in ${PLACE}|op tafel|noch|dabei|wieder|zu hause|zuhause|still|with me|on me|at home|here|safe|back)(?: |$)`;

/** How people say, of each of these, that it is not so: words after the name, or before it, or around it. */
const CONTRARY: Readonly<
  Record<AskedFor, { readonly after: RegExp; readonly before: RegExp; readonly around: RegExp }>
> = {
  lost: {
    after: new RegExp(
      `^(?:(?:heb|hebben|had|hadden|hb|hab|habe|haben|have|got) ${I}${EASE}${SAFE}|(?:is|zijn|ligt|liggen|lag|lagen|zit|zitten|zat|zaten|staat|ist|sind|liegt|are|was|were) ${EASE}(?:(?:nog|over)$|nog (?:er|hier|thuis|in ${PLACE})|${SAFE})|${EASE}(?:nog )?(?:in ${PLACE}|thuis|at home|zu hause)(?: |$)|(?:jest|sa) w domu|mam(?: |$)|(?:yanimda|bende|duruyor|evde)(?: |$)|(?:معي|عندي|لدي|موجود)(?: |$)|(?:в мене|у мене|маю|вдома|зі мною)(?: |$))`,
    ),
    before: new RegExp(
      `(?:^| )(?:(?:heb|hebben|had) ${I}${EASE}nog ${EASE}|nog ${EASE}(?:heb|had|hebben) ${I}|(?:still|luckily) (?:have|got) |(?:have|got) still |(?:habe|haben) ${I}(?:noch|wieder) |mam (?:jeszcze |nadal |wciaz )?|(?:ما زال|لا يزال) (?:معي|عندي) |(?:в|у) мене (?:ще )?є )(?:${MINE} )?$`,
    ),
    around: new RegExp(`(?:^| )(?:heb|hebben|had|habe|haben|have|got) ${I}(?:${MINE} )?# ${EASE}${SAFE}`),
  },
  done: {
    after:
      /^(?:(?:moet|moeten|ga|gaan|wil|zal|kan) (?:(?:ik|we|wij) )?(?:nog|morgen|straks|later|doen)|(?:moet|komt|volgt) nog|nog (?:niet|doen|te doen)|still|muss (?:ich )?noch|jeszcze nie|ще ні)(?: |$)/,
    before:
      /(?:^| )(?:(?:moet|moeten|ga|gaan|wil|zal) (?:(?:ik|we|wij) )?(?:nog|morgen|straks|later)|(?:still )?(?:have|need) to|(?:will|going to)|still (?:need|have) to|muss (?:ich )?noch) (?:(?:de|het|een|naar|naar de|bij de|do|make|file|go to the|report) )*$/,
    around: /(?:^| )moet(?: ik)? (?:de |het )?#(?: bij de \S+)? nog(?: |$)/,
  },
  along: {
    after:
      /^(?:blijft|blijven|blijf|woont al|wonen al|stays?|staying|(?:is|are) staying|bleibt|bleiben|kaliyor|zostaje|zostaja|залишається|залишаються)(?: |$)/,
    before: /(?:^| )zonder (?:(?:mijn|me|mn|m n|de) )?$/,
    around: /(?:^| )(?:blijft|blijven) (?:mijn|de|me|mn|m n) # (?:hier|achter|thuis|daar|wonen)/,
  },
};

/** Words with which it is so after all: "thuis gestolen", "niet meer", "zat erin". */
const SO_AFTER_ALL: Readonly<Record<AskedFor, RegExp>> = {
  lost: /(?:^| )(?:kwijt|kwijtgeraakt|weg|verloren|gestolen|gejat|gepikt|gerold|foetsie|pleite|vermist|zoek|mis|gemist|niet|niets|niks|geen|nergens|nooit|erin|portemonnee|portomonnee|portefeuille|tas|wallet|purse|lost|gone|missing|stolen|not|no|never|verloren|gestohlen|nicht|kein|nie|nieder|zgubil\S*|ukrad\S*|kayip|yok|degil|не|немає|вкра\S*|загуб\S*|لا|ليس|مفقود|ضاع)(?: |$)|(?:^| )er (?:ook |nog |allebei )?in$/,
  done: /(?:^| )(?:al|gedaan|already|done|schon)(?: |$)/,
  along: /(?:^| )(?:niet|not|nicht|nie|не)(?: |$)/,
};

/** Whether the words before and after a name say that this is none of what is asked for: "mijn telefoon heb ik nog". */
export function saysContrary(asked: AskedFor, before: string, after: string): boolean {
  if (SO_AFTER_ALL[asked].test(after.replace(/(?:^| )andere tas(?: |$)/, ' '))) return false;
  const { after: follows, before: precedes, around } = CONTRARY[asked];
  return follows.test(after) || precedes.test(`${before} `) || around.test(`${before} # ${after}`.trim());
}

/** Words for all that is asked about at once, and small ones beside them. */
const ALL = new Set(
  'alles alle allemaal die ze rest all everything them they documenten papieren passen pasjes spullen documents cards'.split(
    ' ',
  ),
);
const BESIDE_ALL = new Set('mijn me mn de my the of'.split(' '));
const MOST_WORDS = 8;

/** Whether a whole text says so of everything: "die liggen gelukkig thuis", "moet allemaal nog". */
export function allContrary(asked: AskedFor, said: string): boolean {
  const words = said.split(' ');
  const left = words.filter((word) => !ALL.has(word));
  if (words.length > MOST_WORDS || (left.length === words.length && asked !== 'done')) return false;
  const rest = left.filter((word) => !BESIDE_ALL.has(word)).join(' ');
  return (
    saysContrary(asked, '', rest) ||
    (/^(?:ik|we|wij|i|heb) /.test(rest) && saysContrary(asked, rest, '')) ||
    /^heb ik nog$/.test(rest)
  );
}
