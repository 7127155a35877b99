import type { Content } from '../flow/content.js';
import { NO_WORDS } from '../flow/parse-words.js';
import type { Version } from '../flow/version.js';

/**
 * A version from before the product had some of its words, with those words as the newest version has them: a conversation
 * that runs on it says nothing empty. What the version says itself stays.
 */
export function withNewerWords(version: Version, newest: Version): Version {
  const content = [...version.content].map(([language, own]): [string, Content] => {
    const words = newest.content.get(language)?.interface ?? {};
    const lacking = Object.keys(own.interface).filter((key) => own.interface[key] === NO_WORDS);
    const newer = lacking.flatMap((key) => (words[key] ? [[key, words[key]] as const] : []));
    return [language, { ...own, interface: { ...own.interface, ...Object.fromEntries(newer) } }];
  });
  return { ...version, content: new Map(content) };
}
