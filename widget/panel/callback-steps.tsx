import { Component, createRef } from 'preact';
import { inputFromForm } from '../../src/protocol/form-input.js';
import { CallbackCheck } from '../view/callback-check.js';
import { CallbackForm } from '../view/callback-form.js';
import { type CallbackTyped, mistakeIn, withoutLeftOver } from '../view/callback-typed.js';
import type { LabelKey } from '../view/labels.js';
import type { PartProps } from '../view/part-props.js';
import { Word } from '../view/words.js';
import { fieldsOf } from './form-fields.js';

interface StepsState {
  /** What was typed last: read back while `checking`, else in the fields of the form. */
  readonly typed?: CallbackTyped;
  readonly checking: boolean;
  /** The words of what must be mended before it can be read back. */
  readonly mistake?: LabelKey;
  /** The view on which it was sent; another one is the answer. */
  readonly sentOn?: PartProps['view'];
}

/**
 * To ask for a call in the panel: the form, and what was typed read back before it is sent. Only the last step is a turn;
 * nothing is sent or kept before it.
 */
export class CallbackSteps extends Component<PartProps, StepsState> {
  override state: StepsState = { checking: false };
  private readonly heading = createRef<HTMLHeadingElement>();

  static override getDerivedStateFromProps({ view }: PartProps, state: StepsState): Partial<StepsState> | null {
    if (!state.sentOn || state.sentOn === view) return null;
    const typed = view.exits.callback.error === undefined ? undefined : state.typed;
    return { checking: false, sentOn: undefined, mistake: undefined, typed };
  }

  override componentDidUpdate(_props: PartProps, before: StepsState): void {
    if (this.state.checking && !before.checking) this.heading.current?.focus();
  }

  override render() {
    const { typed, checking } = this.state;
    const { labels } = this.props;
    return (
      <div onSubmit={(event) => this.submitted(event)}>
        {checking && typed ? (
          <>
            <h4 ref={this.heading} tabIndex={-1} class="callback-check-title">
              <Word text={labels('ui-callback-check-title')} />
            </h4>
            <CallbackCheck {...this.props} typed={withoutLeftOver(typed)} />
          </>
        ) : (
          <CallbackForm {...this.props} view={this.shown()} typed={typed} />
        )}
      </div>
    );
  }

  /** The view, with our own mistake in the place of the server's. */
  private shown(): PartProps['view'] {
    const { view, labels } = this.props;
    const { mistake } = this.state;
    if (!mistake) return view;
    const callback = { ...view.exits.callback, error: labels(mistake), errorIn: 'phone' as const };
    return { ...view, exits: { ...view.exits, callback } };
  }

  /** The forms that send nothing are ours; the others go on to the panel. */
  private submitted(event: SubmitEvent): void {
    const fields = fieldsOf(event.target as HTMLFormElement, event.submitter);
    const step = fields.find(([name]) => name === 'input')?.[1];
    if (step === 'ask-for-callback') this.setState({ sentOn: this.props.view });
    if (step !== 'check-callback' && step !== 'change-callback') return;
    event.preventDefault();
    event.stopPropagation();
    const input = inputFromForm([...fields, ['input', 'ask-for-callback']]);
    if (input?.type !== 'ask-for-callback') return;
    const mistake = step === 'check-callback' ? mistakeIn(input) : undefined;
    // What has focus is about to go: the field to mend and the heading of the screen stay.
    const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
    this.setState({ typed: input, mistake, checking: step === 'check-callback' && !mistake }, () => {
      if (mistake) root.getElementById('callback-phone')?.focus();
    });
    if (step === 'change-callback') root.getElementById('callback-title')?.focus();
  }
}
