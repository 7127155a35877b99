import type { z } from 'zod';
import type { FieldFault } from './fault.js';
import type { ProblemLanguage } from './problem-texts.js';

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  string: ['tekst', 'text'],
  boolean: ['true of false', 'true or false'],
  object: ['een object', 'an object'],
  array: ['een lijst', 'a list'],
  number: ['een getal', 'a number'],
  int: ['een heel getal', 'a whole number'],
};

/** Every fault of a request, in plain words. Names the fields of the contract, never what stood in them. */
export function plainFaults(issues: readonly Issue[], body: unknown, language: ProblemLanguage): FieldFault[] {
  const say = (nl: string, en: string) => (language === 'nl' ? nl : en);
  return issues.map((issue) => ({
    field: fieldOf(issue.path),
    message: missing(issue, body) ? say('Dit ontbreekt.', 'This is missing.') : sentence(issue, say),
  }));
}

type Say = (nl: string, en: string) => string;

function sentence(issue: Issue, say: Say): string {
  switch (issue.code) {
    case 'invalid_type':
      return mustBe([issue.expected], say);
    case 'too_big':
      return issue.origin === 'string' ? tooLong(Number(issue.maximum), say) : tooMany(Number(issue.maximum), say);
    case 'invalid_union':
      return inUnion(issue, say);
    case 'custom':
      return say(
        `Geef dit veld of het veld ${issue.params?.other}, niet allebei.`,
        `Give this field or the field ${issue.params?.other}, not both.`,
      );
    case 'invalid_format':
      return say(
        'Dit mag 1 tot 64 letters, cijfers, streepjes en lage streepjes hebben.',
        'This may have 1 to 64 letters, digits, hyphens and underscores.',
      );
    default:
      return say('Deze waarde kan hier niet.', 'This value is not possible here.');
  }
}

function inUnion(issue: Extract<Issue, { code: 'invalid_union' }>, say: Say): string {
  const inner = issue.errors.flat().filter(({ path }) => path.length === 0);
  const expected = inner.flatMap((one) => (one.code === 'invalid_type' ? [one.expected] : []));
  if (expected.length > 0) return mustBe(expected, say);
  return say('Deze soort invoer bestaat niet.', 'There is no such kind of input.');
}

function mustBe(expected: readonly string[], say: Say): string {
  const names = (index: 0 | 1) => expected.map((kind) => KINDS[kind]?.[index] ?? kind);
  return say(`Dit moet ${names(0).join(' of ')} zijn.`, `This must be ${names(1).join(' or ')}.`);
}

const tooLong = (most: number, say: Say) =>
  say(
    `De tekst is te lang. Er passen ${most.toLocaleString('nl-NL')} tekens in.`,
    `The text is too long. ${most.toLocaleString('en-GB')} characters fit.`,
  );

const tooMany = (most: number, say: Say) =>
  say(`Dit zijn er te veel. Het mogen er ${most} zijn.`, `These are too many. There may be ${most}.`);

function missing(issue: Issue, body: unknown): boolean {
  let value = body;
  for (const key of issue.path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  const twoOfThem = issue.code === 'custom' && hasSibling(issue, body);
  return value === undefined && issue.path.length > 0 && !twoOfThem;
}

/** Whether the other one of two fields that exclude each other is there. */
function hasSibling(issue: Extract<Issue, { code: 'custom' }>, body: unknown): boolean {
  let value = body;
  for (const key of issue.path.slice(0, -1)) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return (value as Record<string, unknown> | undefined)?.[String(issue.params?.other)] !== undefined;
}

/** Only names of the contract can come here: what is not in it is ignored before anything is wrong with it. */
function fieldOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.') || 'body';
}
