import type { CallbackNeed, CallbackWay } from './callback-request.js';
import type { AddressValue } from './input.js';

/**
 * One step as every surface draws it (API.md). Always whole: a client never needs an earlier view. Times are ISO with
 * offset, days `YYYY-MM-DD`. All texts are ready to show, in `language`; a newline splits lines.
 */
export interface StepView {
  readonly kind: 'question' | 'message' | 'result' | 'waiting' | 'talking' | 'ended';
  /** Empty while the topics are offered. */
  readonly flow: string;
  readonly flowTitle: string;
  readonly version: string;
  readonly step: string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** Names this step, for `<title>` and heading. */
  readonly title: string;
  /** New in this turn, at most two from the bot: a notice if there is one, then the step's own text. */
  readonly messages: readonly Message[];
  /** What this turn has to say besides the step: an answer refused, a confirmation. Also the first of `messages`. */
  readonly notice?: { readonly kind: 'error' | 'info'; readonly text: string };
  /** A message has one too, with the single option `verder`. */
  readonly question?: Question;
  readonly result?: ResultView;
  /** Of the step: a name of `/pictogrammen/<name>.svg`. Decoration. */
  readonly pictogram?: string;
  /** `by`: the staff member who filled it in for the resident. */
  readonly answers: readonly {
    readonly step: string;
    readonly question: string;
    readonly answer: string;
    readonly by?: string;
  }[];
  /** The wait for a person, or the talk with one; the step stays in the view, so that the resident can go on with it. */
  readonly talk?: TalkView;
  readonly canGoBack: boolean;
  readonly simple: { readonly on: boolean; readonly available: boolean };
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly exits: Exits;
  readonly pause?: { readonly code: string; readonly until: string };
  /** The text for reading aloud, when it differs. */
  readonly spoken?: string;
  /** Where to read more about the topic that is told; `text` stands in the words of this view. */
  readonly link?: { readonly text: string; readonly href: string };
  /** The hard words of this step, and what they mean. */
  readonly words?: readonly { readonly word: string; readonly text: string }[];
}

export interface Message {
  readonly from: 'bot' | 'resident' | 'staff';
  readonly name?: string;
  readonly text: string;
  readonly language: string;
}

export interface TalkView {
  readonly status: 'waiting' | 'talking' | 'ended';
  /** Where it stands, in words: the place in the queue and the wait, or who one is talking with. */
  readonly text: string;
  readonly staff?: string;
  /** The place in the queue, from 1, and the wait in minutes, as far as they are known. */
  readonly position?: number;
  readonly wait?: number;
  /** Both sides and what happened between, numbered from 1 without gaps. */
  readonly messages: readonly TalkLine[];
  /** ISO; until then the ended talk can be opened again. */
  readonly reopenUntil?: string;
}

export interface TalkLine {
  readonly n: number;
  readonly from: 'resident' | 'staff' | 'system';
  readonly name?: string;
  readonly text: string;
  readonly language: string;
  /** When it was written: ISO time. */
  readonly at?: string;
  /** It is the question of this step. */
  readonly step?: string;
}

export interface Question {
  readonly type: string;
  readonly text: string;
  /** Of the first line, when it is in another language than the view: a resident is asked which one they read. */
  readonly language?: string;
  readonly why?: string;
  readonly hint?: string;
  readonly example?: string;
  readonly error?: string;
  /** The answer given before; what was typed last, when it was refused in this turn or read back and not confirmed. */
  readonly value?: string | readonly string[] | AddressValue;
  readonly options?: readonly {
    readonly id: string;
    readonly label: string;
    /** A name of `/pictogrammen/<name>.svg`; says nothing that the label does not say. */
    readonly pictogram?: string;
    readonly chosen?: boolean;
    /** When it is in another language than the view. */
    readonly language?: string;
  }[];
  readonly input?: {
    readonly autocomplete?: string;
    readonly inputmode?: string;
    readonly min?: string;
    readonly max?: string;
  };
}

export interface ActionView {
  readonly id: string;
  readonly text: string;
  readonly urgent: boolean;
  readonly urgency: 'now' | 'today' | 'soon' | 'later';
  readonly done: boolean;
  readonly by: readonly {
    readonly way: 'phone' | 'online' | 'desk' | 'paper';
    readonly text: string;
    readonly href?: string;
  }[];
  readonly bring?: string;
  readonly cost?: string;
  readonly howLong?: string;
  readonly ifNot?: string;
}

export interface ResultView {
  readonly type: 'plan' | 'report' | 'answer';
  readonly heading: string;
  readonly text: string;
  readonly filed: boolean;
  readonly filedNote: string;
  readonly reference?: string;
  readonly next: string;
  readonly ifNot?: string;
  readonly actions: readonly ActionView[];
  /** The prepared report: what the municipality needs. `value` is empty where the resident fills it in by hand. */
  readonly rows?: readonly { readonly label: string; readonly value: string }[];
  /** The report can be signed and handed in on paper. */
  readonly sign?: boolean;
  /** To whom the report is sent, in words. */
  readonly to?: string;
  readonly sections?: readonly { readonly heading: string; readonly text: string }[];
}

/** A call, mail or visit that was promised. */
interface RequestedCall {
  readonly reference: string;
  /** When, in words. */
  readonly text: string;
  /** The number, in groups, or the address that will be used. */
  readonly contact?: string;
  readonly way: CallbackWay;
  /** The id of the part of the day. */
  readonly slot: string;
  readonly needs: readonly CallbackNeed[];
  /** The code of the language to talk in, when one was chosen. */
  readonly language?: string;
  /** Who, which number shows, how often we try, what if we miss each other: a sentence or two each. */
  readonly details: readonly string[];
  /** Until its time is over it can be moved. */
  readonly canChange: boolean;
  /** What becomes of it when the resident erases everything: to be told before that, and afterwards. */
  readonly ifErased: string;
  readonly erased: string;
}

/** In this order on every view. */
export interface Exits {
  /** The person stands first and open: asked for, danger, or not understood twice. */
  readonly first: boolean;
  readonly person: {
    readonly available: boolean;
    readonly label: string;
    readonly wait?: string;
    readonly opensAt?: string;
  };
  readonly callback: {
    readonly label: string;
    readonly slots: readonly {
      readonly id: string;
      readonly label: string;
      readonly from: string;
      readonly until: string;
    }[];
    readonly error?: string;
    /** The field to mend. */
    readonly errorIn?: 'phone' | 'email' | 'slot';
    /** Given in the flow or with an earlier request, so that it is not asked twice. */
    readonly known?: {
      readonly name?: string;
      readonly phone?: string;
      readonly email?: string;
      readonly note?: string;
    };
    readonly requested?: RequestedCall;
    /** What became of the last request, once it was closed. */
    readonly closed?: string;
  };
  readonly phone: { readonly number: string; readonly href: string; readonly hours: string; readonly open: boolean };
  readonly desk?: { readonly address: string; readonly hours: string };
  readonly nearby?: readonly {
    readonly name: string;
    readonly text: string;
    readonly phone?: string;
    readonly address?: string;
  }[];
}
