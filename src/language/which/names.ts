import { foldWord } from './message-words.js';

/** Names that residents have, from many countries: a name says nothing about the language somebody writes in. */
const NAMES = `
  jan piet kees klaas henk wim gerrit johan willem hans joop bert ben tom tim bas sem daan luuk lars thijs sven bram jesse ruben
  finn noah liam lucas levi milan julian max sam jasper jeroen maarten martijn mark marco erik frank peter paul dennis michel
  robert richard rob ron ruud theo ton hugo stijn gijs koen niels joost floris sjoerd wouter anna maria johanna emma julia mila
  tess sophie zoe sara sarah nora yara eva liv lotte fleur lisa roos evi noor saar lieke fenna maud elin olivia isa anouk femke
  sanne marieke ingrid petra monique yvonne linda esther miriam annie truus wilma ria corrie marijke jacqueline astrid mieke
  jansen janssen vries bakker visser smit meijer mulder bos vos peters hendriks leeuwen dekker dijk brouwer wit dijkstra smits
  graaf meer linden kok jacobs haan vermeulen heuvel schouten willems hoekstra koster verhoeven prins hofman huisman kuipers
  mohamed mohammed muhammad mohammad ahmed ahmad ali hassan hussein omar youssef yusuf ibrahim khalid karim bilal hamza said
  rachid abdel abdul abdullah mustafa fatima aicha khadija amina zahra leila layla samira naima yasmin nadia salma hanan mariam
  noura amrani alaoui idrissi bouali haddad khoury mansour nasser saleh hussain malik khan abdi farah aden warsame tesfay
  mehmet ahmet mustafa emre murat hakan kemal osman hasan huseyin serkan burak yilmaz kaya demir celik sahin ozturk arslan dogan
  aydin yildiz ayse fatma zeynep elif emine hatice merve esra ozgur ozlem gul kilic aslan polat kurt ozdemir cetin
  piotr krzysztof andrzej tomasz pawel marcin michal jakub kacper wojciech lukasz agnieszka katarzyna malgorzata joanna ewa
  magdalena kowalski kowalska nowak wisniewski wisniewska wojcik kaminski kaminska lewandowski zielinski szymanski dabrowski
  oleksandr olena oksana iryna natalia nataliia svitlana andriy andrii mykola serhiy dmytro volodymyr vasyl ivan yulia kovalenko
  shevchenko bondarenko tkachenko melnyk olga igor sergei dmitri vladimir anastasia ekaterina ivanov petrov
  müller muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann klaus jürgen jurgen wolfgang dieter heike
  björn bjorn lars nils smith johnson williams brown jones john james michael david thomas william mary jennifer kevin nguyen
  singh kaur patel sharma kumar priya raj wang chen liu jose carlos juan luis pedro ana carmen garcia rodriguez martinez lopez
  silva santos fernandes pereira popescu ionescu jean pierre marie kamara diallo mensah owusu
  оксана олександр олена ірина наталія світлана андрій микола сергій дмитро володимир василь іван юлія марія анна петро тарас
  коваленко шевченко бондаренко ткаченко ольга
  محمد احمد علي حسن حسين فاطمة فاطمه مريم عائشة خديجة يوسف ابراهيم خالد عمر عبد الله عبدالله زهراء الزهراء نور ليلى سارة مصطفى محمود`;

const KNOWN = new Set(NAMES.trim().split(/\s+/).map(foldWord));
/** What stands between the parts of a name. */
const BETWEEN = new Set([
  'de',
  'der',
  'den',
  'van',
  'von',
  'el',
  'al',
  'ten',
  'ter',
  'te',
  'bin',
  'ben',
  'da',
  'dos',
  'di',
  'la',
  'le',
  "'t",
]);
/** Ends of family names that hardly any other word has. */
const ENDS = /(?:enko|owski|owska|ewski|ewska|czyk|czak|oğlu|oglu|escu|yan|енко|чук|ський|ська|ssen|stra|poulos)$/;

/** Whether a word, in lower case, is a name that many people here have. */
export function isName(word: string): boolean {
  return KNOWN.has(foldWord(word)) || (word.length > 6 && ENDS.test(word));
}

/** Whether a word stands between the parts of a name. */
export function isBetweenNames(word: string): boolean {
  return BETWEEN.has(word);
}
