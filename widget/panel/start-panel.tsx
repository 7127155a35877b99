import { render } from 'preact';
import { inputFromForm } from '../../src/protocol/form-input.js';
import type { Message, StepView, TurnInput } from '../../src/protocol/wire-types.js';
import { adoptStyles } from '../launcher/adopt-styles.js';
import { intoView } from '../launcher/into-view.js';
import type { PanelFrame } from '../launcher/panel-frame.js';
import { copyAndPrint } from '../page/copy-and-print.js';
import panelCss from '../styles/panel.css?small';
import { type Labels, labelsFrom } from '../view/labels.js';
import { isLive } from '../view/talk-live.js';
import { announcer } from './announcer.js';
import type { CallbackSteps } from './callback-steps.js';
import { entriesFrom, toldFirst, withNewest, withSaid, withTurn } from './entries.js';
import { focusTarget, keepFocus, scrollToNewest } from './focus.js';
import { fieldsOf } from './form-fields.js';
import { heldCalls } from './held-calls.js';
import { type LiveTalk, liveTalk } from './live-talk.js';
import { otherWords, type PanelState, spokenFirst, spokenOf } from './panel-state.js';
import { PanelView } from './panel-view.js';
import { printAlone } from './print-alone.js';
import { saidWords } from './said-words.js';
import { type StoredKey, storedKey } from './stored-key.js';
import { newTurnId, Refusal, type Taken, type TalkClient, talkClient } from './talk-client.js';
import type { TalkHost } from './talk-host.js';

/** Inputs that go on in the talk: they become a line "U: ..." in the history. All others change something in place. */
const MOVING: ReadonlySet<TurnInput['type']> = new Set(['choose', 'provide', 'say', 'go-back', 'change']);
/** Inputs after which the resident looks at the talk with a person. */
const TO_TALK: ReadonlySet<TurnInput['type']> = new Set(['ask-for-person', 'reopen-talk']);

/**
 * The conversation in the panel.
 *
 * Announce and focus (one of both, never both for the same words). The next step comes from the server, so a new turn
 * is announced, once, through the one live region, and never focused. Within the resident's own act, before anything
 * is removed, focus moves synchronously to a line that stays: "U: Paspoort", right before where the next step will
 * stand, so that the next Tab is on its first option. An act that changes something in place (a tick, easier words, a
 * code) leaves focus on its button, which stays. A refused answer goes the same way: it is announced, its field is the
 * next Tab, and keeps what was typed. Asking for a person moves focus to the panel's heading, above the talk to come;
 * leaving one moves it to the step. What comes by itself never moves focus.
 */
export function startPanel(frame: PanelFrame): { shown(): void } {
  const { server } = frame.options;
  adoptStyles(frame.root, panelCss, `${server}/assets/widget.css`);
  const panel = new Panel(frame, talkClient(server));
  void panel.begin();
  return { shown: () => panel.shown() };
}

class Panel {
  private state: PanelState | undefined;
  private live: LiveTalk | undefined;
  /** Loaded after the first step is drawn: it stands on a screen of its own. */
  private callbackForm: typeof CallbackSteps | undefined;
  /** Begun while the panel was closed: what is to be said when it is opened. */
  private unspoken = '';
  private readonly keep;
  private readonly say;
  private readonly alarm;
  private readonly held;

  constructor(
    private readonly frame: PanelFrame,
    private readonly client: TalkClient,
  ) {
    this.keep = storedKey(frame.options.server);
    this.say = announcer(frame.turnRegion);
    this.alarm = announcer(frame.alarmRegion);
    this.held = heldCalls(frame, () => this.state);
    frame.body.addEventListener('submit', (event) => this.submitted(event));
    frame.body.addEventListener('click', (event) => focusTarget(frame, event));
    frame.body.addEventListener('input', (event) => {
      if ((event.target as Element).id === 'talk-field') this.live?.now?.typed();
    });
    copyAndPrint(frame.body, () => printAlone(frame.host));
  }

  /** Goes on with the conversation that is kept, or begins one. */
  async begin(before?: Message): Promise<void> {
    this.live?.stop();
    const begun = await this.held.call(async () => (await this.kept()) ?? (await this.fresh()));
    if (!begun) return;
    const { key, seq, view, transcript } = begun;
    const labels = await this.labelsFor(view);
    const entries = transcript ? entriesFrom(transcript, view) : withTurn(before ? toldFirst(before) : [], view);
    const start = { key, seq, view, labels, entries, wording: 0, codeError: false, unsent: [] };
    const open = view.talk?.status !== 'talking';
    this.state = undefined;
    this.live = liveTalk(this.talkHost(key));
    this.draw({ ...start, screen: 'talk', open });
    void this.loadCallback();
    // Only now is there enough below it for the top of the panel to come up.
    if (!this.frame.panel.hidden && !transcript) intoView(this.frame.panel);
    const words = [before?.text, spokenFirst(view, key.talk !== undefined)].filter(Boolean).join('\n');
    if (this.frame.panel.hidden) this.unspoken = words;
    else this.say(words, view.language);
  }

  /** The panel was opened. */
  shown(): void {
    scrollToNewest(this.frame);
    this.say(this.unspoken, this.state?.view.language);
    this.unspoken = '';
    this.live?.now?.shown();
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
    const { id, token, seq, view } = await this.client.start(flow, language);
    const key: StoredKey = { id, token };
    return { key, seq, view, transcript: undefined };
  }

  private async labelsFor(view: StepView): Promise<Labels> {
    const words = await this.held.call(() => this.client.words(view.language, view.simple.on));
    return labelsFrom(words?.labels ?? {});
  }

  private submitted(event: SubmitEvent): void {
    event.preventDefault();
    const { state } = this;
    const form = event.target as HTMLFormElement;
    if (!state) return;
    const fields = fieldsOf(form, event.submitter);
    const input = inputFromForm(fields);
    if (input?.type === 'write') {
      form.reset();
      if (input.text.trim()) this.live?.now?.write(input.text.trim());
      return;
    }
    if (this.held.busy() || this.ownAct(fields)) return;
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
        this.screen('talk', isLive(this.state?.view.talk) ? 'talk-title' : 'step-title');
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

  private async loadCallback(): Promise<void> {
    if (this.callbackForm) return;
    try {
      this.callbackForm = (await import('./callback-steps.js')).CallbackSteps;
    } catch {
      setTimeout(() => this.loadCallback(), 5_000);
    }
    if (this.state?.screen === 'callback') this.draw(this.state);
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
    this.focusBeforeChange(state, input, words);
    const turnId = newTurnId();
    const taken = await this.held.call(() => this.client.turn(state.key, turnId, input));
    if (!taken) return this.startOver();
    await this.show(taken, moving, input);
    this.live?.now?.acted(TO_TALK.has(input.type));
  }

  /** Moves focus to what stays, in the resident's own act. */
  private focusBeforeChange(state: PanelState, { type }: TurnInput, words: string): void {
    const { root, body, title } = this.frame;
    if (state.screen === 'callback') root.getElementById('callback-title')?.focus();
    if (TO_TALK.has(type)) {
      this.live?.load();
      title.focus();
    }
    if (type === 'leave-queue') {
      this.draw({ ...state, open: true });
      root.getElementById('step-title')?.focus();
    }
    if (!MOVING.has(type)) return;
    this.draw({ ...state, screen: 'talk', entries: withSaid(state.entries, words, state.view.language) });
    body.querySelector<HTMLElement>('.history > li:last-child')?.focus({ preventScroll: true });
  }

  private async show(taken: Taken, moving: boolean, input: TurnInput): Promise<void> {
    const { state } = this;
    if (!state) return;
    // The answer to a turn sent again is of that time; what came by itself since then is newer.
    const { seq, view } = taken.seq < state.seq ? state : taken;
    const worded = otherWords(state.view, view);
    const labels = worded ? await this.labelsFor(view) : state.labels;
    const entries = moving ? withTurn(state.entries, view) : withNewest(state.entries, view);
    const wording = state.wording + Number(worded);
    const open = this.live?.now?.unfolded(view) ?? view.talk?.status !== 'talking';
    this.draw({ ...(this.state ?? state), seq, view, labels, entries, wording, open, codeError: false }, true);
    if (moving) scrollToNewest(this.frame);
    // That it is cancelled is said in the talk.
    if (input.type === 'cancel-callback') this.screen('talk', 'step-title');
    // Which language a resident reads is asked in that language.
    const spokenIn = view.question?.language ?? view.language;
    if (input.type !== 'tick') this.say(spokenOf(view, !moving && !worded), spokenIn);
  }

  private talkHost(key: StoredKey): TalkHost {
    const language = () => this.state?.view.language;
    return {
      frame: this.frame,
      client: this.client,
      key,
      state: () => this.state as PanelState,
      draw: (state) => this.draw(state),
      busy: () => this.held.busy(),
      labelsFor: (view) => this.labelsFor(view),
      say: (text) => this.say(text, language()),
      alarm: (text) => this.alarm(text, language()),
      status: (text) => this.held.busy() || this.held.say(text),
    };
  }

  /** The conversation is gone, or the step has moved on in another tab: shows what is true now. */
  private async startOver(): Promise<void> {
    this.frame.title.focus();
    await this.begin();
  }

  private async erase(): Promise<void> {
    const { state } = this;
    if (!state) return;
    this.live?.stop();
    this.frame.title.focus();
    await this.held.call(() => this.client.erase(state.key));
    this.keep.write(undefined);
    const { language, exits } = state.view;
    const text = `${state.labels('ui-erased')}\n${exits.callback.requested?.erased ?? ''}`;
    await this.begin({ from: 'bot', text, language });
  }

  private async resume(code: string): Promise<void> {
    const { state } = this;
    if (!state) return;
    this.frame.title.focus();
    const resumed = await this.held.call(() => this.client.resume(code));
    if (!resumed) {
      this.draw({ ...state, codeError: true });
      this.say(state.labels('ui-resume-unknown'), state.view.language);
      return;
    }
    this.keep.write(resumed);
    await this.begin();
  }

  private draw(state: PanelState, own = false): void {
    const { talk } = state.view;
    if (!this.state || talk !== this.state.view.talk)
      this.keep.write({ ...state.key, talk: talk && isLive(talk) ? (talk.messages.at(-1)?.n ?? 0) : undefined });
    this.state = state;
    keepFocus(this.frame, () => {
      const { server } = this.frame.options;
      const parts = { server, talkPart: this.live?.now?.part, callbackForm: this.callbackForm };
      render(<PanelView {...state} {...parts} form={{ action: '' }} level={3} scripted />, this.frame.body);
    });
    this.held.mark();
    if (state.view.talk) this.live?.load();
    this.live?.now?.drawn(state, own);
  }
}
