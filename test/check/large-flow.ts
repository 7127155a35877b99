import type { SourceFile } from '../../src/flow/version.js';

const BOXES = [
  'bankpas',
  'id-kaart',
  'paspoort',
  'rijbewijs',
  'stadspas',
  'zorgpas',
  'ov',
  'sleutels',
  'geld',
  'telefoon',
  'iets-anders',
];

/**
 * The files of one flow of `size` steps: groups of twenty. In each: a question with eleven boxes that are asked about one
 * after another, branches that come together again, a date with a legal window, a message, a text that names an answer.
 * `interfaces` are the files with the words of the product; the municipality's file goes with them.
 */
export function largeFlow(size: number, others: readonly SourceFile[]): SourceFile[] {
  const groups = Math.floor(size / 20);
  const steps: string[] = [];
  const texts: string[] = [];
  const derive: string[] = [];
  for (let group = 0; group < groups; group++) {
    const next = group + 1 < groups ? `w${group + 1}` : 'einde';
    derive.push(`  termijn${group}: { report-window: d${group} }`);
    addGroup(group, next, steps, texts);
  }
  const actions = BOXES.map((box) => `      - ${box}: { when: { w0: { includes: ${box} } }, by: [desk] }`);
  steps.push('  einde:\n    result: plan\n    actions:', ...actions, '      - bellen: { by: [phone] }');
  texts.push(
    '  einde:\n    heading: Uw lijst\n    text: Dit doet u nu.\n    simple: Dit doet u nu.\n    filed-note: U hebt nog niets gemeld.',
    '    next: Wij wachten op u.\n    if-not: Bel ons.\n    actions:',
    ...[...BOXES, 'bellen'].map((box) => actionTexts(box)),
  );
  const flow = `flow: groot\nderive:\n${derive.join('\n')}\nsteps:\n${steps.join('\n')}\n`;
  const content = `title: Groot\ndescription: Een groot gesprek.\nsteps:\n${texts.join('\n')}\n`;
  return [{ path: 'flows/groot.yaml', text: flow }, { path: 'content/nl/groot.yaml', text: content }, ...others];
}

function actionTexts(box: string): string {
  const way = box === 'bellen' ? 'phone: Bel de gemeente.' : 'desk: Kom naar de balie.';
  return `      ${box}:\n        text: Regel ${box}.\n        simple: Regel ${box}.\n        ${way}`;
}

/** Twenty steps: w boxes, eleven p that follow a box each, h, a and b that split on it, d, v, n, m, q. */
function addGroup(group: number, next: string, steps: string[], texts: string[]): void {
  const g = String(group);
  const add = (id: string, ask: string, options: string, to: string, extra = '') =>
    steps.push(`  ${id}${g}:\n    ask: ${ask}\n    options: [${options}]${extra}\n    next:${to}`);
  const go = (step: string) => ` ${step}`;
  const iff = (name: string, test: string, step: string) =>
    `\n      - when: { ${name}${g}: ${test} }\n        go: ${step}`;
  add('w', 'choices', BOXES.join(', '), `${iff('w', '{ includes: bankpas }', `p0x${g}`)}\n      - go: p1x${g}`);
  for (let box = 0; box < 11; box++) {
    const after = box < 10 ? `p${box + 1}x${g}` : `h${g}`;
    const skip = box < 9 ? `p${box + 2}x${g}` : `h${g}`;
    add(
      `p${box}x`,
      'yes-no',
      'weet-niet',
      `${iff('w', `{ includes: ${BOXES[box + 1] ?? 'geld'} }`, after)}\n      - go: ${skip}`,
    );
    texts.push(question(`p${box}x${g}`, `Is uw ${BOXES[box]} gestolen?`, ['ja', 'nee', 'weet-niet']));
  }
  add('h', 'choice', 'gestolen, verloren, weet-niet', `${iff('h', 'gestolen', `a${g}`)}\n      - go: b${g}`);
  add('a', 'yes-no', 'weet-niet', go(`d${g}`));
  add('b', 'yes-no', 'weet-niet', go(`d${g}`));
  add(
    'd',
    'date',
    'weet-niet',
    `${iff('termijn', 'late', `v${g}`)}\n      - go: n${g}`,
    '\n    purpose: aangifte\n    keep: 30',
  );
  steps.push(`  v${g}:\n    message: true\n    next: n${g}`);
  add('n', 'choice', 'een, twee, drie, weet-niet', go(`m${g}`));
  add(
    'm',
    'choice',
    'thuis, buiten, weet-niet',
    `${iff('n', '{ one-of: [een, twee] }', `q${g}`)}${iff('h', 'verloren', next)}\n      - go: q${g}`,
  );
  add('q', 'yes-no', 'weet-niet', go(next));
  texts.push(
    question(`w${g}`, 'Wat bent u kwijt?', BOXES),
    question(`h${g}`, 'Hoe kwam dat?', ['gestolen', 'verloren', 'weet-niet']),
    ...['a', 'b', 'q'].map((id) => question(`${id}${g}`, 'Klopt dat?', ['ja', 'nee', 'weet-niet'])),
    `${question(`d${g}`, 'Wanneer was het?', ['weet-niet'])}\n    why: Dan weten wij of u op tijd bent.`,
    `  v${g}:\n    text: U zei {h${g}}. Dat geeft niet.\n    simple: Dat geeft niet.`,
    question(`n${g}`, 'Hoeveel zijn het er?', ['een', 'twee', 'drie', 'weet-niet']),
    question(`m${g}`, 'Waar was het?', ['thuis', 'buiten', 'weet-niet']),
  );
}

function question(id: string, text: string, options: readonly string[]): string {
  const labels = options.map((option) => `      ${option}: ${option}`);
  return `  ${id}:\n    text: ${text}\n    simple: ${text}\n    options:\n${labels.join('\n')}`;
}
