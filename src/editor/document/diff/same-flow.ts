import type { Version } from '../../../flow/version.js';

/** Whether nothing that a flow shows can differ: then no path of it need be walked. */
export function sameFlow(before: Version, after: Version, flow: string): boolean {
  const town = (version: Version) => asText(version.municipality);
  return shownText(before, flow) === shownText(after, flow) && town(before) === town(after);
}

/** Everything a flow itself is drawn from, without the facts of the town, as text; where things stand in the files does not matter. */
export function shownText(version: Version, id: string): string {
  const flow = version.flows.get(id);
  const homes = [...new Set([...(flow?.steps.values() ?? [])].map(({ home }) => home))].sort();
  const texts = [...version.content.values()].map(({ flows, ...rest }) => [
    rest.language,
    rest.interface,
    homes.map((home) => flows.get(home)),
  ]);
  return asText([flow, texts]);
}

function asText(data: unknown): string {
  return JSON.stringify(data, (key, value) => {
    if (key === 'place') return undefined;
    return value instanceof Map ? [...value] : value;
  });
}
