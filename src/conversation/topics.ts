import type { LinkedFlow } from '../flow/flow.js';
import type { Version } from '../flow/version.js';
import { plainText } from './say-words.js';

/** A task a resident can start with. */
export interface Topic {
  readonly flow: string;
  readonly title: string;
  readonly description: string;
  readonly urgent: boolean;
}

/** The flows offered to residents: urgent ones first, then by their place, else as they were read. */
export function listedFlows(version: Version): readonly LinkedFlow[] {
  return [...version.flows.values()]
    .filter((flow) => flow.listed)
    .sort((a, b) => Number(b.urgent) - Number(a.urgent) || a.order - b.order);
}

/** The topics in a language (Dutch where it is unknown). */
export function topics(version: Version, language: string, simple = false): readonly Topic[] {
  const named = { facts: version.municipality.facts, language };
  return listedFlows(version).map((flow) => {
    const texts = (version.content.get(language) ?? version.content.get('nl'))?.flows.get(flow.id);
    return {
      flow: flow.id,
      title: texts ? plainText(texts.title, simple, named) : flow.id,
      description: texts ? plainText(texts.description, simple, named) : '',
      urgent: flow.urgent,
    };
  });
}
