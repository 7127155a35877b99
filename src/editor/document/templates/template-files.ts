import type { Plain } from '../edit.js';
import { questionTexts, resultTexts } from '../standard-texts.js';
import { type Data, Inline, writeEntries, writeItems } from '../write-yaml.js';
import { APPOINTMENT } from './appointment.js';
import { INFORMATION } from './information.js';
import { MAY_I } from './may-i.js';
import { REPORT } from './report.js';
import { URGENT } from './urgent.js';

type Texts = { readonly [key: string]: Plain };

/** A flow to begin from: whole and without findings, so that an editor only has to change words. */
export interface Template {
  /** The name and what it is for, as an editor reads it. */
  readonly title: string;
  readonly use: string;
  /** What stands in the file of the flow behind its name. */
  readonly flow: Texts;
  /** By language. Standard words for results and for ja, nee and weet-niet need not be given. */
  readonly texts: Readonly<
    Record<
      'nl' | 'en',
      { readonly title: string; readonly description: string; readonly steps: Readonly<Record<string, Texts>> }
    >
  >;
  readonly talks: readonly Texts[];
}

/** What an editor can begin from, in the order in which it is offered. */
export const TEMPLATES = {
  urgent: URGENT,
  report: REPORT,
  'may-i': MAY_I,
  appointment: APPOINTMENT,
  information: INFORMATION,
} as const satisfies Readonly<Record<string, Template>>;

export type TemplateName = keyof typeof TEMPLATES;

/** The files of a new flow `id` made from a template, in the languages of the draft that the template has (nl, en). */
export function templateFiles(
  name: TemplateName,
  id: string,
  languages: readonly string[] = ['nl', 'en'],
): Readonly<Record<string, string>> {
  const template: Template = TEMPLATES[name];
  const files: Record<string, string> = {
    [`flows/${id}.yaml`]: writeEntries({ flow: id, ...writable(template.flow) }, 0),
    [`flows/${id}.conversations.yaml`]: writeItems(template.talks, 0),
  };
  for (const language of languages) {
    const texts = language === 'nl' || language === 'en' ? template.texts[language] : undefined;
    if (!texts) continue;
    const steps = Object.entries(texts.steps).map(([step, own]) => [step, withStandard(template, language, step, own)]);
    files[`content/${language}/${id}.yaml`] = writeEntries({ ...texts, steps: Object.fromEntries(steps) }, 0);
  }
  return files;
}

function withStandard({ flow }: Template, language: string, id: string, own: Texts): Texts {
  const step = (flow.steps as { readonly [key: string]: Texts })[id] ?? {};
  if ('result' in step) return resultTexts(language, own);
  if (!('ask' in step)) return own;
  return questionTexts(language, own, step as { readonly ask: string; readonly options?: readonly string[] });
}

/** Conditions, ways and small mappings stand on one line. */
function writable(plain: Plain, key = ''): { readonly [key: string]: Data } {
  const data = (value: Plain, name: string): Data => {
    if (typeof value === 'string') return value;
    if (name === 'when' || name === 'by') return new Inline(value);
    if (Array.isArray(value)) return value.map((item) => data(item, ''));
    return writable(value, name);
  };
  const entries = Object.entries(plain as Texts).map(([name, value]) => [name, data(value, name)] as const);
  return key === 'derive' ? (plain as Texts) : Object.fromEntries(entries);
}
