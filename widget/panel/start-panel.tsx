import { render } from 'preact';
import { inputFromForm } from '../../src/protocol/form-input.js';
import type { StepView, TurnInput } from '../../src/protocol/wire-types.js';
import { adoptStyles } from '../launcher/adopt-styles.js';
import { intoView } from '../launcher/into-view.js';
import { offlineWords } from '../launcher/offline-words.js';
import { make, type PanelFrame } from '../launcher/panel-frame.js';
import { copyAndPrint } from '../page/copy-and-print.js';
import panelCss from '../styles/panel.css?small';
import { type Labels, labelsFrom } from '../view/labels.js';
import { announcer } from './announcer.js';
import { entriesFrom, withNewest, withSaid, withTurn } from './entries.js';
import { focusTarget, keepFocus, scrollToNewest } from './focus.js';
import { otherWords, type PanelState, spokenOf } from './panel-state.js';
import { PanelView } from './panel-view.js';
import { printAlone } from './print-alone.js';
import { saidWords } from './said-words.js';
import { sendUntilAnswered } from './send-until-answered.js';
import { storedKey } from './stored-key.js';
import { newTurnId, Refusal, type TalkClient, talkClient } from './talk-client.js';
import { type Phone, waitWords } from './wait-words.js';

/** Inputs that go on in the talk: they become a line "U: ..." in the history. All others change something in place. */
const MOVING: ReadonlySet<TurnInput['type']> = new Set(['choose', 'provide', 'say', 'go-back', 'change']);

/**
 * The conversation in the panel.
 *
 * Announce and focus (one of both, never both for the same words). The next step comes from the server, so a new turn
 * is announced, once, through the one live region, and never focused. Within the resident's own act, before anything
 * is removed, focus moves synchronously to a line that stays: "U: Paspoort", right before where the next step will
 * stand, so that the next Tab is on its first option. An act that changes something in place (a tick, easier words, a
 * code) leaves focus on its button, which stays. A refused answer goes the same way: it is announced, its field is the
 * next Tab, and keeps what was typed.
 */
export function startPanel(frame: PanelFrame): { shown(): void } {
  const { server } = frame.options;
  adoptStyles(frame.root, panelCss, `${server}/assets/widget.css`);
  const panel = new Panel(frame, talkClient(server));
  void panel.begin();
  return { shown: () => scrollToNewest(frame) };
}

class Panel {
  private state: PanelState | undefined;
  private waiting = false;
  private retry: (() => void) | undefined;
  private readonly keep;
  private readonly say;
  private readonly wait;

  constructor(
    private readonly frame: PanelFrame,
    private readonly client: TalkClient,
  ) {
    this.keep = storedKey(frame.options.server);
    this.say = announcer(frame.turnRegion);
    this.wait = waitWords(frame);
    frame.body.addEventListener('submit', (event) => this.submitted(event));
    frame.body.addEventListener('click', (event) => focusTarget(frame, event));
    window.addEventListener('online', () => this.retry?.());
    copyAndPrint(frame.body, () => printAlone(frame.host));
  }

  /** Goes on with the conversation that is kept, or begins one. */
  async begin(before = ''): Promise<void> {
    const begun = await this.held(async () => (await this.kept()) ?? (await this.fresh()));
    if (!begun) return;
    const { key, view, transcript } = begun;
    this.keep.write(key);
    const labels = await this.labelsFor(view);
    const entries = transcript ? entriesFrom(transcript, view) : withTurn([], view);
    this.draw({ key, view, labels, entries, screen: 'talk', wording: 0, codeError: false });
    // Only now is there enough below it for the top of the panel to come up.
    if (!this.frame.panel.hidden && !transcript) intoView(this.frame.panel);
    this.say([before, spokenOf(view, false)].filter(Boolean).join('\n'), view.language);
  }

  private async kept() {
    const key = this.keep.read();
    if (!key) return undefined;
    try {
      return { key, ...(await this.client.look(key)) };
    } catch (error) {
      if (!(error instanceof Refusal) || error.status === 429 || error.status >= 500) throw error;
      this.keep.write(undefined);
      return undefined;
    }
  }

  private async fresh() {
    const { flow, language } = this.frame.options;
    const { id, token, view } = await this.client.start(flow, language);
    return { key: { id, token }, view, transcript: undefined };
  }

  private async labelsFor(view: StepView): Promise<Labels> {
    const words = await this.held(() => this.client.words(view.language, view.simple.on));
    return labelsFrom(words?.labels ?? {});
  }

  private submitted(event: SubmitEvent): void {
    event.preventDefault();
    const { state } = this;
    const form = event.target as HTMLFormElement;
    if (!state || this.waiting) return;
    const fields = fieldsOf(form, event.submitter);
    if (this.ownAct(fields)) return;
    const input = inputFromForm(fields);
    if (input) void this.act(input, saidWords(form, event.submitter, state.labels));
  }

  /** What is no turn of the talk: another screen, erasing, a code. */
  private ownAct(fields: readonly (readonly [string, string])[]): boolean {
    const field = (name: string) => fields.find(([of]) => of === name)?.[1] ?? '';
    switch (field('input')) {
      case 'open-callback':
        this.screen('callback', 'callback-title');
        return true;
      case 'close-callback':
        this.screen('talk', 'step-title');
        return true;
      case 'erase':
        void this.erase();
        return true;
      case 'resume':
        void this.resume(field('code'));
        return true;
      default:
        return false;
    }
  }

  private screen(screen: PanelState['screen'], focus: string): void {
    if (!this.state) return;
    this.draw({ ...this.state, screen });
    this.frame.root.getElementById(focus)?.focus();
  }

  private async act(input: TurnInput, words: string): Promise<void> {
    const { state } = this;
    if (!state) return;
    const moving = MOVING.has(input.type);
    this.focusBeforeChange(state, moving, words);
    const turnId = newTurnId();
    const taken = await this.held(() => this.client.turn(state.key, turnId, input));
    if (!taken) return this.startOver();
    await this.show(taken.view, moving, input);
  }

  /** Moves focus to what stays, in the resident's own act. */
  private focusBeforeChange(state: PanelState, moving: boolean, words: string): void {
    if (state.screen === 'callback') this.frame.root.getElementById('callback-title')?.focus();
    if (!moving) return;
    this.draw({ ...state, screen: 'talk', entries: withSaid(state.entries, words, state.view.language) });
    this.frame.body.querySelector<HTMLElement>('.history > li:last-child')?.focus({ preventScroll: true });
  }

  private async show(view: StepView, moving: boolean, input: TurnInput): Promise<void> {
    const { state } = this;
    if (!state) return;
    const worded = otherWords(state.view, view);
    const labels = worded ? await this.labelsFor(view) : state.labels;
    const entries = moving ? withTurn(state.entries, view) : withNewest(state.entries, view);
    const wording = state.wording + Number(worded);
    this.draw({ ...state, view, labels, entries, wording, codeError: false });
    if (moving) scrollToNewest(this.frame);
    // That it is cancelled is said in the talk.
    if (input.type === 'cancel-callback') this.screen('talk', 'step-title');
    if (input.type !== 'tick') this.say(spokenOf(view, !moving && !worded), view.language);
  }

  /** The conversation is gone, or the step has moved on in another tab: shows what is true now. */
  private async startOver(): Promise<void> {
    this.frame.title.focus();
    await this.begin();
  }

  private async erase(): Promise<void> {
    const { state } = this;
    if (!state) return;
    this.frame.title.focus();
    await this.held(() => this.client.erase(state.key));
    this.keep.write(undefined);
    await this.begin(state.labels('ui-erased'));
  }

  private async resume(code: string): Promise<void> {
    const { state } = this;
    if (!state) return;
    this.frame.title.focus();
    const resumed = await this.held(() => this.client.resume(code));
    if (!resumed) {
      this.draw({ ...state, codeError: true });
      this.say(state.labels('ui-resume-unknown'), state.view.language);
      return;
    }
    this.keep.write(resumed);
    await this.begin();
  }

  /** Waits for an answer, however long: controls stay where they are and say that they wait. Undefined on a refusal. */
  private async held<T>(send: () => Promise<T>): Promise<T | undefined> {
    this.busy(true);
    const labels = this.state?.labels ?? labelsFrom(offlineWords(this.frame.options.language));
    this.wait.begin(labels, this.phone());
    try {
      return await sendUntilAnswered(send, {
        onTrouble: () => this.trouble(labels),
        wait: (ms) => this.pause(ms),
      });
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    } finally {
      this.wait.done();
      this.busy(false);
    }
  }

  /** No answer: says so; before the first answer ever the site's own words and number stand in the panel. */
  private trouble(labels: Labels): void {
    const words = this.state ? labels('ui-offline') : labels('ui-widget-away');
    this.wait.trouble(words, labels, this.phone(), () => this.retry?.());
    if (!this.state) this.frame.body.replaceChildren(make('slot', {}));
  }

  private pause(ms: number | undefined): Promise<void> {
    return new Promise((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
      this.retry = () => {
        clearTimeout(timer);
        this.retry = undefined;
        resolve();
      };
    });
  }

  private phone(): Phone {
    return this.state?.view.exits.phone ?? { number: '', href: '' };
  }

  /** `aria-disabled`, never `disabled`: a disabled button drops focus. */
  private busy(waiting: boolean): void {
    this.waiting = waiting;
    for (const button of this.frame.body.querySelectorAll('button')) {
      if (waiting) button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
    }
  }

  private draw(state: PanelState): void {
    this.state = state;
    keepFocus(this.frame, () => {
      render(<PanelView {...state} form={{ action: '' }} level={3} scripted />, this.frame.body);
    });
    this.busy(this.waiting);
  }
}

/** The fields of a form with the button that was pressed, also where FormData does not take the button. */
function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): [string, string][] {
  const fields = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]);
  const name = submitter?.getAttribute('name');
  return name ? [...fields, [name, submitter?.getAttribute('value') ?? '']] : fields;
}
