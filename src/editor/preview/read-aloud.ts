/** One thing a screen reader says: what it is, its name, and what goes with it. */
export interface Said {
  readonly role: Role;
  readonly name: string;
  /** The level of a heading, or how many items a list has. */
  readonly number?: number;
  readonly state?: 'checked' | 'unchecked' | 'closed' | 'open';
  readonly description?: string;
}

type Role =
  | 'text'
  | 'heading'
  | 'button'
  | 'link'
  | 'radio'
  | 'checkbox'
  | 'field'
  | 'choice'
  | 'group'
  | 'part'
  | 'list'
  | 'more'
  | 'announced';

/** Parts of a line: their words belong to the words around them. */
const IN_LINE = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'BDO',
  'BR',
  'CODE',
  'EM',
  'I',
  'SMALL',
  'SPAN',
  'STRONG',
  'TIME',
  'WBR',
]);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

/**
 * What a screen reader says of what is drawn, in reading order: texts, and each part with its role and name. A closed
 * part is named, not read. What is kept from screen readers is left out.
 */
export function readAloud(root: Element): readonly Said[] {
  const reading: Reading = { said: [], line: '' };
  readInside(reading, root);
  endLine(reading);
  return reading.said;
}

interface Reading {
  readonly said: Said[];
  line: string;
}

function readInside(reading: Reading, element: Element): void {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) reading.line += node.textContent ?? '';
    else if (node.nodeType === 1) read(reading, node as Element);
  }
}

function read(reading: Reading, element: Element): void {
  if (isSilent(element)) return;
  if (element.tagName === 'BR') reading.line += ' ';
  const own = ownLine(element);
  if (own === undefined && IN_LINE.has(element.tagName)) {
    readInside(reading, element);
    return;
  }
  endLine(reading);
  if (own) reading.said.push(own);
  if (!own || !isWhole(own.role)) readInside(reading, element);
  endLine(reading);
}

/** Roles whose name says all that is inside. */
const isWhole = (role: Role) => !['group', 'part', 'list', 'announced'].includes(role);

function endLine(reading: Reading): void {
  const name = tidy(reading.line);
  reading.line = '';
  if (name !== '') reading.said.push({ role: 'text', name });
}

const tidy = (words: string) => words.replace(/\s+/g, ' ').trim();

function isSilent(element: Element): boolean {
  if (SILENT.has(element.tagName) || element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  if (element.tagName === 'INPUT' && element.getAttribute('type') === 'hidden') return true;
  // The words of a field or a group are said with it.
  if (element.tagName === 'LEGEND') return true;
  if (element.tagName === 'LABEL') return !element.querySelector('input, select, textarea');
  const closed = element.parentElement?.tagName === 'DETAILS' && !element.parentElement.hasAttribute('open');
  return closed === true && element.tagName !== 'SUMMARY';
}

/** What is said of an element as a whole; undefined when only what is inside is said. */
function ownLine(element: Element): Said | undefined {
  const { tagName } = element;
  const heading = /^H([1-6])$/.exec(tagName)?.[1];
  if (heading) return { role: 'heading', name: nameOf(element), number: Number(heading) };
  switch (tagName) {
    case 'BUTTON':
      return withDescription(element, { role: 'button', name: nameOf(element) });
    case 'SUMMARY':
      return {
        role: 'more',
        name: nameOf(element),
        state: element.parentElement?.hasAttribute('open') ? 'open' : 'closed',
      };
    case 'A':
      return element.hasAttribute('href') ? { role: 'link', name: nameOf(element) } : undefined;
    case 'LABEL':
      return fieldLine(element.querySelector('input, select, textarea') as Element);
    case 'INPUT':
    case 'SELECT':
    case 'TEXTAREA':
      return fieldLine(element);
    case 'FIELDSET':
      return withDescription(element, { role: 'group', name: wordsOf(element.querySelector('legend')) });
    case 'UL':
    case 'OL':
      return { role: 'list', name: nameOf(element, false), number: itemsIn(element) };
    case 'IMG':
      return element.getAttribute('alt') ? { role: 'text', name: element.getAttribute('alt') ?? '' } : undefined;
    default:
      return regionLine(element);
  }
}

function regionLine(element: Element): Said | undefined {
  const role = element.getAttribute('role');
  if (role === 'status' || role === 'alert') return { role: 'announced', name: nameOf(element, false) };
  const isPart = ['SECTION', 'NAV', 'ASIDE'].includes(element.tagName) && nameOf(element, false) !== '';
  return isPart ? { role: 'part', name: nameOf(element, false) } : undefined;
}

function fieldLine(field: Element): Said {
  const type = field.getAttribute('type');
  const role = type === 'radio' || type === 'checkbox' ? type : field.tagName === 'SELECT' ? 'choice' : 'field';
  const isPicked = role === 'radio' || role === 'checkbox';
  const state = isPicked ? ((field as HTMLInputElement).checked ? 'checked' : 'unchecked') : undefined;
  return withDescription(field, { role, name: fieldName(field), ...(state && { state }) });
}

function fieldName(field: Element): string {
  const named = nameOf(field, false);
  if (named !== '') return named;
  const around = field.closest('label');
  const id = field.getAttribute('id');
  const beside = id ? [...rootOf(field).querySelectorAll('label')].find((label) => label.htmlFor === id) : undefined;
  return wordsOf(around ?? beside ?? null);
}

function withDescription(element: Element, said: Said): Said {
  const description = wordsAt(element, 'aria-describedby');
  return description === '' ? said : { ...said, description };
}

/** The name that is given to an element; else, when it may, its own words. */
function nameOf(element: Element, own = true): string {
  const label = wordsAt(element, 'aria-labelledby') || element.getAttribute('aria-label') || '';
  return label || (own ? wordsOf(element) : '');
}

function wordsAt(element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  const all = [...rootOf(element).querySelectorAll('[id]')];
  return tidy(ids.map((id) => wordsOf(all.find((one) => one.id === id) ?? null)).join(' '));
}

const rootOf = (element: Element) => element.getRootNode() as Document | ShadowRoot | Element;

/** The words of an element, without what is kept from screen readers. */
function wordsOf(element: Element | null): string {
  if (!element) return '';
  const words = [...element.childNodes].map((node) => {
    if (node.nodeType === 3) return node.textContent ?? '';
    if (node.nodeType !== 1) return '';
    const one = node as Element;
    const isKept = one.getAttribute('aria-hidden') === 'true' || one.hasAttribute('hidden');
    return isKept ? '' : `${one.getAttribute('alt') ?? ''}${wordsOf(one)}${isInLine(one) ? '' : ' '}`;
  });
  return tidy(words.join(''));
}

const isInLine = ({ tagName }: Element) => IN_LINE.has(tagName) && tagName !== 'BR';

function itemsIn(list: Element): number {
  return [...list.children].filter((item) => item.tagName === 'LI' && !item.hasAttribute('hidden')).length;
}
