import { TOPIC_LANGUAGES } from '../../flow/topic-texts.js';
import type { Edit } from './edit.js';
import { EditFault } from './files.js';
import { setAt, sourceOf, type Work } from './work.js';
import { nodeAt } from './yaml-source.js';

/** Adds a language to a topic, behind those that are there. */
export function addTopicLanguage(work: Work, edit: Extract<Edit, { type: 'add-topic-language' }>): void {
  const { topic, language, texts } = edit;
  const path = `content/topics/${topic}.yaml`;
  if (!TOPIC_LANGUAGES.some((known) => known === language)) {
    throw new EditFault(`In de taal "${language}" verstaat Wegwijs nog niemand.`);
  }
  if (nodeAt(sourceOf(work, path).root, [language])) throw new EditFault('Deze taal staat al bij het onderwerp.');
  setAt(work, path, [language], texts);
}
