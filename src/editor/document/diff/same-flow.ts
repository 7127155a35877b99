import type { Version } from '../../../flow/version.js';

/** Whether nothing that a flow shows can differ: then no path of it need be walked. */
export function sameFlow(before: Version, after: Version, flow: string): boolean {
  return shown(before, flow) === shown(after, flow);
}

/** Everything a flow is drawn from, as text; where things stand in the files does not matter. */
function shown(version: Version, id: string): string {
  const flow = version.flows.get(id);
  const homes = [...new Set([...(flow?.steps.values() ?? [])].map(({ home }) => home))].sort();
  const texts = [...version.content.values()].map(({ flows, ...rest }) => [
    rest.language,
    rest.interface,
    homes.map((home) => flows.get(home)),
  ]);
  return JSON.stringify([flow, texts, version.municipality], (key, value) => {
    if (key === 'place') return undefined;
    return value instanceof Map ? [...value] : value;
  });
}
