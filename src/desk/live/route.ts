/** Where in the desk one is: what stands behind `#/`. */
export type Route =
  | { readonly type: 'work'; readonly conversation?: string }
  | { readonly type: 'walk' | 'callbacks' | 'remarks' | 'staff' | 'audit' | 'settings' };

const PAGES = {
  meelopen: 'walk',
  terugbellen: 'callbacks',
  opmerkingen: 'remarks',
  medewerkers: 'staff',
  logboek: 'audit',
  instellingen: 'settings',
} as const;

/** The place that a hash names; the queue for what is unknown. */
export function routeOf(hash: string): Route {
  const [page = '', id = ''] = hash.replace(/^#?\/?/, '').split('/');
  if (page === 'gesprek' && id) return { type: 'work', conversation: decodeURIComponent(id) };
  const type = Object.hasOwn(PAGES, page) ? PAGES[page as keyof typeof PAGES] : undefined;
  return type ? { type } : { type: 'work' };
}

/** The hash of a place. */
export function hashOf(route: Route): string {
  if (route.type === 'work') return route.conversation ? `#/gesprek/${encodeURIComponent(route.conversation)}` : '#/';
  const [page] = Object.entries(PAGES).find(([, type]) => type === route.type) ?? [''];
  return `#/${page}`;
}
