import { Component, createRef } from 'preact';
import { inputFromForm } from '../../src/protocol/form-input.js';
import { CallbackCheck } from '../view/callback-check.js';
import { CallbackForm } from '../view/callback-form.js';
import type { CallbackTyped } from '../view/callback-typed.js';
import type { PartProps } from '../view/part-props.js';
import { Word } from '../view/words.js';
import { fieldsOf } from './form-fields.js';

interface StepsState {
  /** What was typed last: read back while `checking`, else in the fields of the form. */
  readonly typed?: CallbackTyped;
  readonly checking: boolean;
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
    return { checking: false, sentOn: undefined, typed };
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
            <CallbackCheck {...this.props} typed={typed} />
          </>
        ) : (
          <CallbackForm {...this.props} typed={typed} />
        )}
      </div>
    );
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
    // What has focus is about to go: its screen's heading stays.
    const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
    if (step === 'change-callback') root.getElementById('callback-title')?.focus();
    this.setState({ typed: input, checking: step === 'check-callback' });
  }
}
