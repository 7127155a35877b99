import { resultTexts, WAY_OUT_LABELS } from '../document/standard-texts.js';
import { writeEntries } from '../document/write-yaml.js';

interface NewFlow {
  readonly flow: string;
  readonly title: string;
  readonly question: string;
  readonly languages: readonly string[];
}

/** The files of a flow with one question and an end: it can be run, and its texts say where something must be written. */
export function newFlowFiles({ flow, title, question, languages }: NewFlow): Readonly<Record<string, string>> {
  const structure = {
    flow,
    steps: {
      vraag: { ask: 'yes-no', options: ['weet-niet'], next: 'antwoord' },
      antwoord: { result: 'answer' },
    },
  };
  const files: Record<string, string> = { [`flows/${flow}.yaml`]: writeEntries(structure, 0) };
  for (const language of languages) {
    const labels = WAY_OUT_LABELS[language] ?? {};
    const texts = {
      title,
      description: title,
      steps: {
        vraag: {
          text: question,
          options: { ja: labels.ja ?? 'ja', nee: labels.nee ?? 'nee', 'weet-niet': labels['weet-niet'] ?? 'weet-niet' },
        },
        antwoord: resultTexts(language, { heading: title, text: title }),
      },
    };
    files[`content/${language}/${flow}.yaml`] = writeEntries(texts as Parameters<typeof writeEntries>[0], 0);
  }
  return files;
}
