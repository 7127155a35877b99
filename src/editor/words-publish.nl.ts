/** The texts in Dutch for correcting a text in conversations that run. */
export const PUBLISH_NL = {
  'reason-go': 'Liever oplossen? Ga naar de plek',
  'correct-tick': 'Ook verbeteren in gesprekken die nu lopen',
  'correct-means':
    'Inwoners die nu bezig zijn, zien meteen de nieuwe tekst. Hadden zij de oude tekst op het scherm? Dan lezen zij dat wij de uitleg hebben verbeterd. Hun antwoorden blijven staan. Wachten zij op een telefoontje? Dan ziet de balie wat zij lazen.',
  'correct-running': 'Nu lopen er {count} gesprekken met de oude tekst.',
  'correct-few': 'Nu lopen er minder dan 10 gesprekken met de oude tekst.',
  'correct-not': 'Waarom kan dit niet in gesprekken die nu lopen?',
  'correct-not-why': 'In gesprekken die lopen, kunnen alleen teksten en gegevens anders worden. Dit is meer:',
  'correct-not-more': 'En nog {count}.',
  'correct-place': '{file}, regel {line}: {message}',
  'correct-go': 'Publiceren en verbeteren',
  'correct-sure': 'De tekst verandert ook bij inwoners die nu bezig zijn. Wilt u dat?',
  'correct-yes': 'Ja, verbeter de tekst',
  'correct-done': 'Gepubliceerd. Ook gesprekken die lopen, gebruiken nu de nieuwe tekst.',
  'version-correction': 'verbeterd, ook in lopende gesprekken',
} as const;
