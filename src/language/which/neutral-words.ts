/** What people of any language type: it says nothing about theirs. */
const NEUTRAL = new Set(
  `ok oke okee okay okey k kk ja jaja ha haha hahaha hihi hehe hm hmm hmmm mm mmm uh uhm um eh ehm ah oh oei ai ey yo lol omg wtf
  btw asap fyi xx xxx xd pff pfff brr aha ooh oo aa bsn digid brp iban pin sms app wifi gps pdf id tv dvd cd usa eu vip ps nb etc
  ххх ага ок ок хаха هههه ههه اوك`.split(/\s+/),
);
/** Towns and countries have one name in many languages, and stand in sentences of all of them. */
const PLACES = new Set(
  `amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen arnhem haarlem enschede apeldoorn zwolle leiden
  maastricht dordrecht delft deventer zaandam amersfoort istanbul ankara izmir berlin hamburg warszawa krakow kyiv kiev lviv odesa
  damascus aleppo london paris madrid casablanca rabat київ харків львів одеса`.split(/\s+/),
);

/** Whether a word, in lower case, says nothing about the language of a message. */
export function isNeutral(word: string): boolean {
  return word.length < 2 || NEUTRAL.has(word) || PLACES.has(word) || /(?:^|[^h])(?:ha){2,}h?$|^(.)\1+$/.test(word);
}
