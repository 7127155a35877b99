/** Where in the editor one is: what stands behind `#/`. */
export type EditorRoute =
  | { readonly type: 'list' | 'problems' | 'publish' | 'versions' | 'settings' }
  | { readonly type: 'flow'; readonly flow: string; readonly step?: string }
  | { readonly type: 'topic'; readonly topic: string };

const PAGES = { problemen: 'problems', publiceren: 'publish', versies: 'versions', instellingen: 'settings' } as const;

/** The place that a hash names; the list for what is unknown. */
export function editorRouteOf(hash: string): EditorRoute {
  const [page = '', id = '', step] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  if (page === 'gesprek' && id) return { type: 'flow', flow: id, ...(step && { step }) };
  if (page === 'onderwerp' && id) return { type: 'topic', topic: id };
  return { type: Object.hasOwn(PAGES, page) ? PAGES[page as keyof typeof PAGES] : 'list' };
}

/** The hash of a place. */
export function editorHashOf(route: EditorRoute): string {
  const parts = partsOf(route).map((part) => encodeURIComponent(part));
  return `#/${parts.join('/')}`;
}

/** Goes to a place; back in the browser leads to where one was. */
export function goTo(route: EditorRoute): void {
  location.hash = editorHashOf(route);
}

function partsOf(route: EditorRoute): readonly string[] {
  switch (route.type) {
    case 'list':
      return [];
    case 'flow':
      return route.step ? ['gesprek', route.flow, route.step] : ['gesprek', route.flow];
    case 'topic':
      return ['onderwerp', route.topic];
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
