import { decide } from '../../src/conversation/decide.js';
import type { ConversationEvent } from '../../src/conversation/events.js';
import { evolve, replay } from '../../src/conversation/evolve.js';
import { momentAt } from '../../src/conversation/moment-at.js';
import { render } from '../../src/conversation/render.js';
import type { ConversationState } from '../../src/conversation/state.js';
import type { Version } from '../../src/flow/version.js';
import { redactInput } from '../../src/privacy/redact-input.js';

/** Messages that nobody types by accident, each with what it is. */
export const BAD: readonly (readonly [string, string])[] = [
  ['64 KB of one letter', 'a'.repeat(65_536)],
  ['64 KB of words', 'ik wil mijn paspoort verlengen maar '.repeat(1_820)],
  ['64 KB of words nobody knows', 'qwrtx zvbnm plkjh '.repeat(3_640)],
  ['64 KB of spaces', ' '.repeat(65_536)],
  ['64 KB of new lines', '\n'.repeat(65_536)],
  ['64 KB of digits', '1'.repeat(65_536)],
  ['64 KB of single digits', '1 '.repeat(32_768)],
  ['64 KB of digits and dashes', '12-'.repeat(21_845)],
  ['64 KB of almost addresses', '1234 '.repeat(13_107)],
  ['64 KB of almost IBANs', 'NL91 '.repeat(13_107)],
  ['64 KB of almost e-mail', 'a@'.repeat(32_768)],
  ['64 KB of dots', '.'.repeat(65_536)],
  ['64 KB of marks on one letter', `a${'\u0301'.repeat(65_535)}`],
  ['64 KB of letters that fall apart', '\uFDFA'.repeat(65_536)],
  ['64 KB of emoji', '👩‍👩‍👧‍👦'.repeat(6_000)],
  ['64 KB of halves of letters', '\uD83D'.repeat(65_536)],
  ['64 KB of alphabets in turn', 'aяعあ '.repeat(13_107)],
  ['one word of 10,000 letters', 'qwertyuiop'.repeat(1_000)],
  ['one word of 10,000 of the same', 'z'.repeat(10_000)],
  ['emoji only', '🚲🎈🌵'],
  ['nothing that shows', '\u200B\u200D\u2060\uFEFF\u00AD'],
  ['control characters', '\u0000\u0001\u001B[31m\u0007\u007F'],
  ['turned around', '\u202Eneterev kiw ki\u202C'],
  ['a pattern that bites', '(a+)+$ ([a-z]+)*\\1 (?:(?:a|a)*)*b'],
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['words of the engine', 'constructor __proto__ toString hasOwnProperty valueOf'],
  ['one word of the engine', '__proto__'],
  ['another word of the engine', 'constructor'],
  ['100 yes and no', 'ja nee '.repeat(100)],
  ['almost an option, 500 times', 'gestole '.repeat(500)],
  ['a list of numbers in words', 'nul een twee drie vier vijf zes '.repeat(30)],
  ['2,000 characters of words of danger', 'brand hij slaan leven adem trein deur ex politie wapen bestaan '.repeat(31)],
  ['a list of days', 'maandag 3 januari of dinsdag half februari en '.repeat(6)],
];

/** A conversation at every kind of question of the flows, one with something asked beside it, one without a flow. */
export function everyKind(version: Version): readonly ConversationState[] {
  const kinds = new Map<string, ConversationState>();
  const begun = (flow?: string): ConversationEvent[] => [
    { type: 'ConversationStarted', version: version.id, language: 'nl', flow },
  ];
  for (const flow of version.flows.values()) {
    for (const [key, step] of flow.steps) {
      const kind = step.type === 'question' ? step.ask : step.type;
      if (kind !== 'pass')
        kinds.set(kind, replay([...begun(flow.id), { type: 'StepReached', flow: flow.id, step: key }]));
    }
  }
  const topics = version.topics.slice(0, 3).map(({ id }) => ({ type: 'topic' as const, topic: id }));
  const aside = replay([...begun('verhuizen'), { type: 'MeaningAsked', guesses: topics }]);
  return [replay(begun()), aside, ...kinds.values()];
}

/** What the server does with a message: masked, decided, folded and shown. */
export function sayTo(version: Version, state: ConversationState, text: string) {
  const moment = momentAt(version.municipality, Date.parse('2026-11-23T10:00:00+01:00'));
  // A request holds 2,000 characters at most; what is longer comes here by no request, and is read all the same.
  const said = { type: 'say' as const, text };
  const { input, masked } = text.length > 2_000 ? { input: said, masked: [] } : redactInput(said, false);
  const fresh = { code: 'CDFGHJKM', reference: 'T-1234' };
  const decided = decide(version, state, input, { moment, masked, fresh });
  if ('rejected' in decided) throw new Error(decided.rejected.code);
  const after = decided.events.reduce<ConversationState>(evolve, state);
  return { events: decided.events, view: render(version, after, moment, input) };
}
