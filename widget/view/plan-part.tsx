import type { ActionView } from '../../src/protocol/wire-types.js';
import type { PartProps } from './part-props.js';
import { PostForm } from './post-form.js';
import { SubHeading } from './step-heading.js';
import { Hidden, Lines, Word } from './words.js';

const URGENCIES = ['now', 'today', 'soon', 'later'] as const;

/** The personal list: what to do, most urgent first, each with a box to tick and every way to do it. */
export function PlanPart(props: PartProps) {
  const actions = props.view.result?.actions ?? [];
  return (
    <>
      {URGENCIES.map((urgency) => {
        const group = actions.filter((action) => action.urgency === urgency);
        return group.length > 0 && <UrgencyGroup key={urgency} {...props} urgency={urgency} actions={group} />;
      })}
    </>
  );
}

type GroupProps = PartProps & { readonly urgency: (typeof URGENCIES)[number]; readonly actions: readonly ActionView[] };

function UrgencyGroup({ urgency, actions, ...props }: GroupProps) {
  return (
    <section class={`plan-group plan-${urgency}`} aria-labelledby={`plan-${urgency}`}>
      <SubHeading level={props.level} id={`plan-${urgency}`}>
        {props.labels(`ui-urgency-${urgency}`)}
      </SubHeading>
      <ol class="plan">
        {actions.map((action) => (
          <li key={action.id} class={action.done ? 'action action-done' : 'action'}>
            <ActionPart {...props} action={action} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ActionPart({ action, ...props }: PartProps & { readonly action: ActionView }) {
  const { labels, level } = props;
  const notes = [
    ['ui-bring', action.bring],
    ['ui-cost', action.cost],
    ['ui-how-long', action.howLong],
    ['ui-if-not', action.ifNot],
  ] as const;
  return (
    <>
      <SubHeading level={level} under={2}>
        {action.text}
      </SubHeading>
      <ul class="ways">
        {action.by.map((way) => (
          <WayPart key={way.way} way={way} action={action} labels={labels} />
        ))}
      </ul>
      <dl class="notes">
        {notes.map(
          ([label, text]) =>
            text && (
              <div key={label}>
                <dt>{labels(label)}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      <TickForm {...props} action={action} />
    </>
  );
}

interface WayProps {
  readonly way: ActionView['by'][number];
  readonly action: ActionView;
  readonly labels: PartProps['labels'];
}

function WayPart({ way, action, labels }: WayProps) {
  return (
    <li class={`way way-${way.way}`}>
      <strong>{labels(`ui-way-${way.way}`)}</strong>
      <Lines text={way.text} numbers />
      {way.href && (action.urgent || !saysNumber(way.text, way.href)) && (
        <a href={way.href} class="way-link">
          {way.way === 'phone' ? labels('ui-call-now') : labels('ui-to-website')}
          <Hidden text={`: ${action.text}`} />
        </a>
      )}
    </li>
  );
}

/** Whether the number to call stands in the words already, where it can be tapped. */
function saysNumber(text: string, href: string): boolean {
  return href.startsWith('tel:') && text.replace(/[^\d+]/g, '').includes(href.slice('tel:'.length));
}

function TickForm({ action, labels, form }: PartProps & { readonly action: ActionView }) {
  return (
    <PostForm form={form} input="tick" fields={{ action: action.id }} class="tick-form">
      <button type="submit" name="done" value={String(!action.done)} class="tick" aria-pressed={action.done}>
        <Word text={labels('ui-done')} />
        <Hidden text={`: ${action.text}`} />
      </button>
    </PostForm>
  );
}
