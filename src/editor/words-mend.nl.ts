/** The texts for what changes along with a step, example talks and conditions, in Dutch. */
export const MEND_NL = {
  'edit-add-talk-lines': 'een antwoord in voorbeeldgesprekken',
  'mend-open': 'Alle voorbeeldgesprekken tegelijk herstellen',
  'mend-title': 'Hetzelfde antwoord in alle voorbeeldgesprekken',
  'mend-why':
    'Is er een vraag bij gekomen? Kies die vraag en één antwoord. Dat antwoord komt in elk voorbeeldgesprek dat de vraag tegenkomt.',
  'mend-broken': 'Het gesprek kan nu niet lopen. Herstel eerst de fouten in het gesprek.',
  'mend-step': 'Bij welke vraag?',
  'mend-step-more': 'Nog een vraag?',
  'mend-step-none': 'Geen',
  'mend-answer': 'Antwoord op “{title}”',
  'mend-type': 'Zelf iets typen',
  'mend-typed': 'Wat typt de inwoner?',
  'mend-count': 'Dan kloppen weer: {count} van de {of} voorbeeldgesprekken.',
  'mend-which': 'Welke voorbeeldgesprekken',
  'mend-same': '{name} ({flow}), eindigt zoals eerst',
  'mend-ends': '{name} ({flow}), eindigt bij “{end}”',
  'mend-left': 'Deze blijven zoals ze zijn. Neem ze daarna opnieuw op, of haal ze weg.',
  'mend-stuck': '{name} ({flow}), loopt vast bij “{step}”',
  'mend-other-end': '{name} ({flow}), eindigt anders',
  'mend-go': 'Antwoord invullen',
  'mend-nothing':
    'Er klopt nog geen voorbeeldgesprek met dit antwoord. Kies een ander antwoord, of neem ze opnieuw op.',
  'mend-done': '{count} voorbeeldgesprekken kloppen weer. U kunt dit ongedaan maken.',

  'conditions-along': 'De voorwaarden zijn meeveranderd bij: {places}.',
  'conditions-left': 'Kijk zelf naar de voorwaarden bij: {places}. Die passen niet bij deze soort vraag.',
} as const;
