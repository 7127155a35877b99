import { plainWords } from './plain-words.js';

/** What people say that asks for nothing: a greeting, thanks, goodbye; or a cry for help that does not say with what. */
export type SmallTalk = 'greet' | 'thanks' | 'bye' | 'help';

const SAID: Readonly<Record<SmallTalk, string>> = {
  help: `help hulp helpen helpe hilfe helfen yardim imdat pomoc pomocy pomozcie допоможіть допомога допоможи поможіть рятуйте
    مساعده ساعدوني ساعدني النجده sos`,
  thanks: `dank bedankt dankjewel dankje dankuwel dankuw merci thanks thank thankyou thx tnx ty cheers danke dankeschon tesekkur
    tesekkurler sagol sagolun eyvallah شكرا dziekuje dziekuję dzieki дякую спасибі`,
  greet: `hallo hoi hoihoi hai hey heey hee hé hi hello halo dag dagdag goedendag goeiedag goedemorgen goeiemorgen goedemiddag
    goeiemiddag goedenavond goedeavond goeienavond morgen middag avond yo ewa hola joe moi moin servus guten merhaba merhabalar
    selam gunaydin iyi gunler aksamlar salam مرحبا السلام سلام اهلا صباح مساء czesc witam dzien dobry wieczor привіт вітаю добрий
    доброго день дня ранку вечора geachte beste salut bonjour greetings howdy good`,
  bye: `doei doeg doeei ciao bye goodbye houdoe ajuus tschuss gorusuruz pa пока`,
};

/** Words around them that change nothing. Words that are more than politeness are not among them. */
const AROUND = `u je jou jullie uw jouw wel zeer erg hartelijk hartelijke heel veel vriendelijk vriendelijke groet groeten voor de het mevrouw
  meneer mijnheer heer dames heren allemaal iedereen daar hoor nogmaals alvast en ok oke super top lieve dear sir madam there
  all everybody so very much lot a for your you morning afternoon evening day day s schon sehr vielen tag abend cok ederim
  olsun wam bardzo pan pani dobrego dnia дуже вам я عليكم الخير جزيلا wegwijs gemeente
  me mij aub alsjeblieft alstublieft please pls bitte lutfen eens ff even antwoord uitleg reactie moeite informatie info answer`;

const wordsOf = (list: string) => new Set(list.split(/\s+/).map(plainWords).filter(Boolean));
const FILLING = wordsOf(AROUND);
const WORDS = Object.entries(SAID).map(([kind, list]) => [kind as SmallTalk, wordsOf(list)] as const);
/** Beside thanks the help is what they thank for. */
const THANKED = new Set(['hulp', 'help', 'hilfe', 'pomoc', 'допомога', 'helpen']);
/** Words that only greet beside another greeting: "morgen" alone is a day, "good" alone is an opinion. */
const WEAK = new Set(
  'morgen middag avond good guten iyi gunler aksamlar dzien dobry wieczor день дня ранку вечора صباح مساء pa'
    .split(' ')
    .map(plainWords),
);
const SIGNS: readonly (readonly [SmallTalk, RegExp])[] = [
  ['help', /🆘|😭|😢|😥|😞|😩|😱|😡|🤬|😠|❓|🤷/u],
  ['thanks', /🙏|❤|💐|😘/u],
  ['greet', /👋/u],
];
const LONGEST = { text: 80, words: 8 };

/** The small talk a text is, when it is nothing but that, in any of the seven languages or in signs. */
export function readSmallTalk(text: string): SmallTalk | undefined {
  if (text.length > LONGEST.text) return undefined;
  const said = plainWords(text);
  if (!said) return SIGNS.find(([, signs]) => signs.test(text))?.[0];
  const words = said.split(' ');
  if (words.length > LONGEST.words) return undefined;
  const kinds = words.map((word) => WORDS.find(([, known]) => known.has(word))?.[0]);
  if (words.some((word, index) => kinds[index] === undefined && !FILLING.has(word))) return undefined;
  const thanks = kinds.includes('thanks');
  const told = kinds.filter((kind, index) => kind && !(thanks && THANKED.has(words[index] ?? '')));
  if (told.includes('help')) return 'help';
  if (thanks) return 'thanks';
  if (told.includes('bye')) return 'bye';
  const greets = words.some((word, index) => kinds[index] === 'greet' && !WEAK.has(word));
  return greets || (words.length > 1 && kinds.filter(Boolean).length > 1) ? 'greet' : undefined;
}

/** A thumb up or down, and nothing else, in words. */
export function signInWords(text: string): string {
  const sign = text.trim();
  if (/^(?:(?:👍|👌|✅|✔)[\u{1F3FB}-\u{1F3FF}\uFE0F]?\s*)+$/u.test(sign)) return 'ja';
  return /^(?:(?:👎|❌)[\u{1F3FB}-\u{1F3FF}\uFE0F]?\s*)+$/u.test(sign) ? 'nee' : text;
}
