/**
 * What the parts of a conversation, a topic and the facts of the town are called in Dutch, wherever they are named: in the
 * form, in what changes, in a conflict, in a package and in a review. The English stands in `words-part-names.en.ts`.
 */
export const PART_NAMES = {
  'level-text': 'gewoon',
  'level-simple': 'makkelijker',
  'level-spoken': 'om voor te lezen',

  // The texts of a step: the keys below it in a file of texts, of a list the name of one.
  'part-text': 'Tekst',
  'part-heading': 'Kop',
  'part-why': 'Waarom vragen wij dit',
  'part-hint': 'Uitleg onder de vraag',
  'part-short': 'Korte naam van het antwoord',
  'part-example': 'Voorbeeld',
  'part-error-empty': 'Fout: niets ingevuld',
  'part-error-unclear': 'Fout: niet duidelijk',
  'part-error-too-early': 'Fout: te vroeg',
  'part-error-too-late': 'Fout: te laat',
  'part-error-not-an-option': 'Fout: geen van de antwoorden',
  'part-error-too-long': 'Fout: te lang',
  'part-option': 'Antwoord',
  'part-option-also': 'Wat mensen ervoor typen',
  'part-filed-note': 'Wat is er gemeld, en wat niet',
  'part-next': 'Wat gebeurt er nu, en wanneer',
  'part-if-not': 'Wat als dat niet gebeurt',
  'part-section': 'Tekst van het onderdeel',
  'part-section-heading': 'Kop van het onderdeel',
  'part-action': 'Actie',
  'part-action-phone': 'Actie, per telefoon',
  'part-action-online': 'Actie, online',
  'part-action-desk': 'Actie, aan de balie',
  'part-action-paper': 'Actie, op papier',
  'part-action-bring': 'Actie, wat neemt u mee',
  'part-action-cost': 'Actie, wat kost het',
  'part-action-how-long': 'Actie, hoe lang duurt het',
  'part-action-if-not': 'Actie, als het niet lukt',
  'part-phone': 'Telefoonnummer van de gemeente',

  // What a step is and does.
  'kind-question': 'vraag',
  'kind-message': 'bericht',
  'kind-call': 'ander gesprek',
  'kind-result': 'einde',
  'kind-unknown': 'onbekend',
  'ask-choice': 'één antwoord',
  'ask-choices': 'meer antwoorden',
  'ask-yes-no': 'ja of nee',
  'ask-text': 'tekst',
  'ask-date': 'datum',
  'ask-address': 'adres',
  'ask-postcode': 'postcode',
  'ask-phone': 'telefoonnummer',
  'ask-email': 'e-mailadres',
  'ask-number': 'getal',
  'ask-name': 'naam',
  'result-plan': 'een lijst met acties',
  'result-report': 'een melding om in te dienen',
  'result-answer': 'een antwoord',
  'step-bound-min': 'Vroegste dag of kleinste getal',
  'step-bound-max': 'Laatste dag of grootste getal',
  outline: 'Stappen',
  'step-ask': 'Soort vraag',
  'message-person': 'Een mens staat hier voorop: het gaat om gevaar of iets ergs',
  'call-which': 'Verder in dit gesprek',
  'step-result': 'Soort einde',
  options: 'Antwoorden',
  leads: 'Leidt naar',
  'when-whole': 'Voorwaarde',
  'step-purpose': 'Waarvoor is het antwoord nodig?',
  'step-keep': 'Hoeveel dagen bewaren wij het antwoord?',
  'step-complete': 'Waarom is er geen “Dat weet ik niet” nodig?',
  'step-filed': 'Hiermee is iets officieel gemeld',
  actions: 'Acties',
  'action-urgency': 'Hoeveel haast heeft het?',
  'action-ways': 'Hoe kan het?',
  'action-cost': 'Wat kost het?',
  sections: 'Onderdelen met een kop',
  rows: 'Antwoorden op de melding',
  given: 'Wat wij al weten',
  'care-title': 'Wie hiervoor zorgt',
  'care-review': 'Opnieuw nakijken op',

  // A whole conversation.
  'flow-title': 'Naam voor inwoners',
  'flow-description': 'Waar het over gaat',
  'flow-urgent': 'Dringend: staat bovenaan',
  'flow-listed': 'Inwoners kunnen dit op de eerste pagina kiezen',
  'flow-order': 'Plaats op de startpagina',
  derived: 'Berekende waarden',

  // A topic, and the facts of the town.
  'topic-none': 'Geen onderwerp',
  'topic-title': 'Naam van het onderwerp',
  'topic-answer': 'Antwoord',
  'topic-list-phrases': 'Zinnen zoals mensen ze typen',
  'topic-keywords': 'Woorden die erop wijzen',
  'topic-flow': 'Begint het gesprek',
  'topic-link': 'Link bij het antwoord',
  'topic-sensitive': 'Gevoelig: een medewerker staat vooraan',
  'town-names': 'namen en teksten',
  'town-phones': 'telefoonnummers',
  'town-links': 'links',
  'town-hours': 'openingstijden',
  'town-days': 'feestdagen',
  'town-fees': 'prijzen',
  'town-choices': 'keuzes',
  'fee-amount': 'Bedrag in euro',
  'fee-from': 'Eerste dag',
  'fee-until': 'Laatste dag',

  // Where a part stands.
  'place-step': 'Stap "{step}"',
  'place-flow': 'Hoe het gesprek "{flow}" loopt',
  'place-texts': 'Teksten van "{flow}"',
  'place-interface': 'Woorden op het scherm',
  'place-glossary': 'Woordenlijst',
  'place-lexicon': 'Zoals mensen schrijven',
  'place-replies': 'Antwoorden voor de balie',
  'place-talks': 'Voorbeeldgesprekken van "{flow}"',
  'place-talk': 'Voorbeeldgesprek "{talk}" van "{flow}"',
  'place-topic': 'Onderwerp "{topic}"',
  'place-town': 'Gegevens van de gemeente',
  'place-made-from': 'vertaald van',
} as const;

export type PartKey = keyof typeof PART_NAMES;

/** A text by its key, with what stands between braces filled in. */
export type Words<Key extends string> = (key: Key, slots?: Readonly<Record<string, string | number>>) => string;

/** The words of one language. */
export function wordsIn<Key extends string>(texts: Readonly<Record<Key, string>>): Words<Key> {
  return (key, slots) => {
    const text = texts[key];
    return slots ? text.replace(/\{(\w+)\}/g, (whole, name: string) => String(slots[name] ?? whole)) : text;
  };
}

/** The names in Dutch, for what is told outside the screens too. */
export const partNamesInDutch: Words<PartKey> = wordsIn(PART_NAMES);
