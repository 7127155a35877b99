/** A flow is a list unless it is a tree. */
type FlowView = 'tree';

export const SIGNAL_PARTS = ['remarks', 'missed', 'stuck'] as const;
export type SignalPart = (typeof SIGNAL_PARTS)[number];

export const TOWN_PARTS = {
  namen: 'names',
  telefoon: 'phones',
  links: 'links',
  openingstijden: 'hours',
  feestdagen: 'days',
  prijzen: 'fees',
  keuzes: 'choices',
  terugbellen: 'contact',
  hulp: 'near',
} as const;
export type TownPart = (typeof TOWN_PARTS)[keyof typeof TOWN_PARTS];

/** Where in the editor one is: what stands behind `#/`. */
export type EditorRoute =
  | { readonly type: 'list' | 'problems' | 'try' | 'publish' | 'versions' | 'packages' | 'settings' }
  | { readonly type: 'flow'; readonly flow: string; readonly step?: string; readonly view?: FlowView }
  | { readonly type: 'talks'; readonly flow: string }
  | { readonly type: 'reviews'; readonly id?: string }
  | { readonly type: 'topic'; readonly topic: string }
  | { readonly type: 'town'; readonly part?: TownPart }
  | { readonly type: 'signals'; readonly part?: SignalPart };

const PAGES = {
  problemen: 'problems',
  uitproberen: 'try',
  publiceren: 'publish',
  versies: 'versions',
  pakketten: 'packages',
  instellingen: 'settings',
} as const;
const SIGNALS = { opmerkingen: 'remarks', 'niet-begrepen': 'missed', vastlopen: 'stuck' } as const;

/** The place that a hash names; the list for what is unknown. */
export function editorRouteOf(hash: string): EditorRoute {
  const [page = '', id = '', step] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  if (page === 'boom' && id) return { type: 'flow', flow: id, ...(step && { step }), view: 'tree' };
  if (page === 'gesprek' && id) return { type: 'flow', flow: id, ...(step && { step }) };
  if (page === 'voorbeelden' && id) return { type: 'talks', flow: id };
  if (page === 'nakijken') return { type: 'reviews', ...(id && { id }) };
  if (page === 'onderwerp' && id) return { type: 'topic', topic: id };
  if (page === 'signalen')
    return { type: 'signals', part: new Map<string, SignalPart>(Object.entries(SIGNALS)).get(id) };
  if (page === 'gemeente') return { type: 'town', part: TOWN_PARTS[id as keyof typeof TOWN_PARTS] ?? 'names' };
  return { type: Object.hasOwn(PAGES, page) ? PAGES[page as keyof typeof PAGES] : 'list' };
}

/** The hash of a place. */
export function editorHashOf(route: EditorRoute): string {
  const parts = partsOf(route).map((part) => encodeURIComponent(part));
  return `#/${parts.join('/')}`;
}

/** Goes to a place; back in the browser leads to where one was. Another step of the flow that is a tree now is there in the tree. */
export function goTo(route: EditorRoute): void {
  const now = editorRouteOf(location.hash);
  const inTree = route.type === 'flow' && now.type === 'flow' && now.flow === route.flow && now.view === 'tree';
  location.hash = editorHashOf(inTree ? { ...route, view: 'tree' } : route);
}

function partsOf(route: EditorRoute): readonly string[] {
  switch (route.type) {
    case 'list':
      return [];
    case 'flow':
      return [route.view === 'tree' ? 'boom' : 'gesprek', route.flow, ...(route.step ? [route.step] : [])];
    case 'talks':
      return ['voorbeelden', route.flow];
    case 'topic':
      return ['onderwerp', route.topic];
    case 'reviews':
      return ['nakijken', ...(route.id ? [route.id] : [])];
    case 'town':
      return ['gemeente', ...Object.entries(TOWN_PARTS).flatMap(([name, part]) => (part === route.part ? [name] : []))];
    case 'signals':
      return ['signalen', ...Object.entries(SIGNALS).flatMap(([name, part]) => (part === route.part ? [name] : []))];
    default:
      return [Object.entries(PAGES).find(([, type]) => type === route.type)?.[0] ?? ''];
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
