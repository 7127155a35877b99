import type { KnownTopic } from '../flow/topic-texts.js';
import type { Version } from '../flow/version.js';
import { type Choice, matchOptions } from '../language/match-option.js';
import { matchTopic } from '../language/match-topic.js';
import { classifyTopic } from '../language/topics/classify-topic.js';
import { plainText } from './say-words.js';
import { listedFlows } from './topics.js';

/** What a text is about. `candidates`: best first, at most three. `because`: our own words that decided. */
export interface TopicReading {
  readonly outcome: 'sure' | 'unsure' | 'none';
  readonly candidates: readonly { readonly topic: string; readonly score: number }[];
  readonly because: readonly string[];
}

const NONE: TopicReading = { outcome: 'none', candidates: [], because: [] };

/** The topics a text may be about. A flow that no topic leads to is a topic by its own name. */
export function topicSaid(version: Version, text: string): TopicReading {
  const model = version.understanding?.topics;
  const found = model && classifyTopic(model, text);
  if (!found || found.outcome === 'none') {
    const named = flowNamed(version, text, model === undefined);
    return named.outcome === 'none' && found ? found : named;
  }
  return found;
}

/** The topic with this id; a flow that has no topic is one of itself. */
export function topicOf(
  version: Version,
  id: string,
): Pick<KnownTopic, 'flow' | 'command' | 'sensitive' | 'link'> | undefined {
  const topic = version.topics.find((known) => known.id === id);
  if (topic) return topic;
  return version.flows.get(id)?.listed ? { flow: id, sensitive: false } : undefined;
}

/** `loosely`: one telling word is enough, where nothing was learned. */
function flowNamed(version: Version, text: string, loosely: boolean): TopicReading {
  const choices = listedFlows(version).map((flow): Choice => {
    const names = [...version.content.values()].flatMap((content) => {
      const texts = content.flows.get(flow.id);
      const named = { facts: version.municipality.facts, language: content.language };
      return texts ? [plainText(texts.title, false, named), plainText(texts.description, false, named)] : [];
    });
    return { id: flow.id, names: [flow.id, ...names] };
  });
  const topic = matchOptions(text, choices).sure[0] ?? (loosely ? matchTopic(text, choices) : undefined);
  if (topic === undefined) return NONE;
  return { outcome: 'sure', candidates: [{ topic, score: 1 }], because: [topic] };
}
