/** The letters beside a to z that a language writes with, foreign words apart. A letter outside speaks against it. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{
    nl: 'ëïéèöüêóáíúç',
    en: 'é',
    de: 'äöüß',
    tr: 'çğıöşüâîû',
    pl: 'ąćęłńóśźż',
    fr: 'àâæçéèêëîïôœùûü',
    es: 'áéíñóúü',
    it: 'àèéìòù',
  },
  ...{
    pt: 'áâãàçéêíóôõú',
    ro: 'ăâîșşțţ',
    hu: 'áéíóöőúüű',
    sq: 'çë',
    hr: 'čćđšž',
    cs: 'áčďéěíňóřšťúůýž',
    sk: 'áäčďéíĺľňóôŕšťúýž',
  },
  ...{
    sl: 'čšž',
    da: 'æøåé',
    sv: 'åäöé',
    no: 'æøåé',
    fi: 'äöå',
    lt: 'ąčęėįšųūž',
    lv: 'āčēģīķļņšūž',
    et: 'äõöüšž',
    id: 'é',
    tl: 'ñ',
  },
  vi: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  ...{ az: 'çəğıöşü', so: '', sw: '', srn: '', pap: 'áèéíñòóùúü', ku: 'çêîşû' },
  ...{
    uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
    bg: 'абвгдежзийклмнопрстуфхцчшщъьюя',
  },
  ...{
    sr: 'абвгдђежзијклљмнњопрстћуфхцчџш',
    be: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
    mk: 'абвгдѓежзѕијклљмнњопрстќуфхцчџш',
  },
  ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي',
  fa: 'ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
  ur: 'ءآئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیےۓؤ',
  ckb: 'ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنهھوۆیێە',
};
/** Letters of a to z that hardly stand in words of the language. */
const HARDLY: Readonly<Record<string, string>> = {
  ...{
    tr: 'qwx',
    pl: 'qvx',
    it: 'jkwxy',
    es: 'kw',
    pt: 'kwy',
    ro: 'kqwy',
    fr: 'k',
    lt: 'qwx',
    lv: 'qwxy',
    sq: 'w',
    hr: 'qwxy',
  },
  ...{
    hu: 'qwx',
    cs: 'qwx',
    sk: 'qwx',
    sl: 'qwxy',
    fi: 'qwxc',
    et: 'qwxyc',
    so: 'pvz',
    sw: 'qxc',
    srn: 'qxzv',
    vi: 'fjwz',
    az: 'w',
    pap: 'qx',
  },
};

const ALLOWED = new Map(Object.entries(LETTERS).map(([language, letters]) => [language, new Set(letters)]));
const UNUSUAL = new Map(Object.entries(HARDLY).map(([language, letters]) => [language, new Set(letters)]));

/** How many different letters of a text a language does not write with; one that it hardly uses counts for a half. */
export function foreignLetters(letters: ReadonlySet<string>, language: string): number {
  const allowed = ALLOWED.get(language);
  const unusual = UNUSUAL.get(language);
  let count = 0;
  for (const letter of letters) {
    if (letter >= 'a' && letter <= 'z') {
      if (unusual?.has(letter)) count += 0.5;
    } else if (letter !== "'" && allowed && !allowed.has(letter)) count += 1;
  }
  return count;
}
