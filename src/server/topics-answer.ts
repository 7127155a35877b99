import { interfaceLabels } from '../conversation/interface-labels.js';
import { type Topic, topics } from '../conversation/topics.js';
import type { Desk } from './desk.js';
import { townIn } from './town.js';

interface TopicsAnswer {
  readonly topics: readonly Topic[];
  readonly municipality: {
    readonly name: string;
    readonly phone: string;
    readonly hours: string;
    readonly open: boolean;
  };
  readonly language: string;
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly labels: Readonly<Record<string, string>>;
}

/** What a resident can begin with, and the words of the interface in that language (Dutch where it is unknown). */
export function topicsAnswer(desk: Desk, wanted: string | undefined, simple: boolean): TopicsAnswer {
  const { name, language, languages, exits } = townIn(desk, wanted, simple);
  const { number, hours, open } = exits.phone;
  return {
    topics: topics(desk.versions.current, language, simple),
    municipality: { name, phone: number, hours, open },
    language,
    languages,
    labels: interfaceLabels(desk.versions.current, language, simple),
  };
}
