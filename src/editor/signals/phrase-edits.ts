import { keysAt, listAt } from '../../flow/yaml-at.js';
import type { Edit } from '../document/edit.js';
import type { Files } from '../document/files.js';
import { rawFile } from '../document/raw-texts.js';

const MASK = /\[(?:naam|nummer|adres|e-mail|link)\]/g;

/** A masked message as a phrase: what stands in for a name or a number teaches nothing. */
export function phraseOf(text: string): string {
  return text.replace(MASK, ' ').replace(/\s+/g, ' ').trim();
}

/** The edit that gives a topic more phrases, in that language where it has texts in it, else in Dutch. */
export function addPhrases(files: Files, topic: string, language: string, phrases: readonly string[]): Edit {
  const { path, keys, before } = phrasesOf(files, topic, language);
  return { type: 'set-words', path, keys, words: [...before, ...phrases] };
}

/** The edit that takes a phrase from a topic again; undefined when it does not have it (any more). */
export function removePhrase(files: Files, topic: string, language: string, phrase: string): Edit | undefined {
  const { path, keys, before } = phrasesOf(files, topic, language);
  const words = before.filter((one) => one !== phrase);
  return words.length === before.length || words.length === 0 ? undefined : { type: 'set-words', path, keys, words };
}

function phrasesOf(files: Files, topic: string, wanted: string) {
  const path = `content/topics/${topic}.yaml`;
  const root = rawFile(files, path);
  const language = keysAt(root, [wanted]).length > 0 ? wanted : 'nl';
  const keys = [language, 'phrases'];
  return { path, keys, before: listAt(root, keys) };
}
