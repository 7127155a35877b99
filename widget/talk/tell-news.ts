import type { StepView } from '../../src/protocol/wire-types.js';
import type { PanelState } from '../panel/panel-state.js';
import type { TalkHost } from '../panel/talk-host.js';
import { stepWords } from '../view/step-kind.js';

/** A place in the queue is said at most this often. */
const PLACE_MS = 60_000;

/**
 * Says what is new in a talk, each thing once: who joined, every message of staff with its sender, what staff filled in,
 * the place in the queue, the end. Nothing is said to a page that is out of sight; it is kept until the page is back.
 */
export function tellNews(host: TalkHost) {
  let before = host.state().view;
  // On the next page of the site: what came while that was loading.
  let last = host.key.talk ?? lastOf(before);
  const place = tellPlace(host, (text) => tell([text]));
  let kept: string[] = [];
  const tell = (texts: readonly string[]) => {
    if (document.hidden) kept.push(...texts);
    else if (texts.length > 0) host.say(texts.join('\n'));
  };
  return {
    /** Gives how many messages of staff are new. */
    drawn({ view, labels }: PanelState, own: boolean): number {
      const { talk } = view;
      const fresh = (talk?.messages ?? []).filter(({ n }) => n > last);
      last = Math.max(last, lastOf(view));
      const ended = before.talk?.status !== 'ended' && talk?.status === 'ended';
      const left = before.talk?.status === 'waiting' && !talk;
      const staff = fresh.filter(({ from }) => from === 'staff');
      const said = fresh.flatMap(({ from, name, text }) => {
        if (from === 'staff') return [`${name}: ${text}`];
        return from === 'system' && !ended ? [text] : [];
      });
      tell([
        ...said,
        ...filledIn(before, view, labels('ui-talk-filled-by')),
        ...(own ? [] : movedOn(before, view, said)),
        ...(own || ended || left ? [] : noticed(before, view)),
      ]);
      if ((ended || left) && !own) host.alarm(view.notice?.text ?? talk?.text ?? '');
      place(talk);
      before = view;
      return staff.length;
    },
    /** The page is in sight again. */
    awake(): void {
      const texts = kept;
      kept = [];
      tell(texts);
    },
  };
}

/** Says the place in the queue when it has changed, at most once a minute. It was just said when the wait begins. */
function tellPlace(host: TalkHost, tell: (text: string) => void) {
  let told: string | undefined;
  let at = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = (text: string) => {
    told = text;
    at = Date.now();
  };
  const late = () => {
    timer = undefined;
    const { talk } = host.state().view;
    if (talk?.status !== 'waiting' || talk.text === told) return;
    hear(talk.text);
    tell(talk.text);
  };
  const place = (talk: StepView['talk']) => {
    if (talk?.status !== 'waiting') {
      told = undefined;
      clearTimeout(timer);
      timer = undefined;
    } else if (told === undefined) hear(talk.text);
    else if (talk.text !== told) timer ??= setTimeout(late, Math.max(0, at + PLACE_MS - Date.now()));
  };
  place(host.state().view.talk);
  return place;
}

const lastOf = ({ talk }: StepView) => talk?.messages.at(-1)?.n ?? 0;

/** The answers that staff filled in since. */
function filledIn(before: StepView, after: StepView, words: string): string[] {
  const known = new Set(before.answers.map(({ step, answer, by }) => `${step} ${answer} ${by}`));
  return after.answers
    .filter(({ step, answer, by }) => by && !known.has(`${step} ${answer} ${by}`))
    .map(({ question, answer, by = '' }) => `${question} ${answer}, ${words.replace('{name}', by)}`);
}

/** What came by itself besides the talk: that the text on the screen was corrected. */
function noticed(before: StepView, { notice }: StepView): string[] {
  return notice?.kind === 'info' && notice.text !== before.notice?.text ? [notice.text] : [];
}

/** The step that came by itself; a question that staff put in the talk is said as their message. */
function movedOn(before: StepView, after: StepView, said: readonly string[]): string[] {
  const words = stepWords(after);
  return before.step === after.step || said.some((text) => text.includes(words)) ? [] : [words];
}
