import type { ActionView } from '../../src/protocol/wire-types.js';
import type { PartProps } from './part-props.js';
import { PostForm } from './post-form.js';
import { SubHeading } from './step-heading.js';
import { Hidden, Lines, linesOf, Word, withNumbers } from './words.js';

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
          <li key={action.id} id={`action-${action.id}`} class={action.done ? 'action action-done' : 'action'}>
            <ActionPart {...props} action={action} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One action; done, it folds to its heading. The box to tick keeps its place in the tree, and so its focus. */
function ActionPart(props: PartProps & { readonly action: ActionView }) {
  const { action, level } = props;
  const heading = (
    <SubHeading level={level} under={2}>
      {action.text}
    </SubHeading>
  );
  return (
    <>
      {action.done ? (
        <details key="done" class="action-folded">
          <summary>{heading}</summary>
          <HowPart {...props} />
        </details>
      ) : (
        <div key="open">
          {heading}
          <HowPart {...props} />
        </div>
      )}
      <TickForm key="tick" {...props} />
    </>
  );
}

/** How to do it: every way, and what to know before. */
function HowPart({ action, labels }: PartProps & { readonly action: ActionView }) {
  const notes = [
    ['ui-bring', action.bring],
    ['ui-cost', action.cost],
    ['ui-how-long', action.howLong],
    ['ui-if-not', action.ifNot],
  ] as const;
  const told = notes.filter(([, text]) => text);
  return (
    <>
      <ul class="ways">
        {action.by.map((way) => (
          <WayPart key={way.way} way={way} action={action} labels={labels} />
        ))}
      </ul>
      {told.length > 0 && (
        <dl class="notes">
          {told.map(([label, text]) => (
            <div key={label}>
              <dt>{labels(label)}</dt> <dd>{withNumbers(text ?? '')}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

interface WayProps {
  readonly way: ActionView['by'][number];
  readonly action: ActionView;
  readonly labels: PartProps['labels'];
}

/** One way to do it. Its button stands right under the line with the number, or at the end. */
function WayPart({ way, action, labels }: WayProps) {
  const lines = linesOf(way.text);
  const told = lines.findIndex((line) => way.href !== undefined && saysNumber(line, way.href));
  const cut = told < 0 ? lines.length : told + 1;
  return (
    <li class={`way way-${way.way}`}>
      <strong>{labels(`ui-way-${way.way}`)}</strong> <Lines text={lines.slice(0, cut).join('\n')} numbers />
      {way.href && (action.urgent || told < 0) && (
        <a href={way.href} class="way-link">
          {way.way === 'phone' ? labels('ui-call-now') : labels('ui-to-website')}
          <Hidden text={`: ${action.text}`} />
        </a>
      )}
      <Lines text={lines.slice(cut).join('\n')} numbers />
    </li>
  );
}

/** Whether the number to call stands in the words already, where it can be tapped. */
function saysNumber(text: string, href: string): boolean {
  const national = href.slice('tel:'.length).replace(/^\+31/, '0');
  return (
    href.startsWith('tel:') &&
    text
      .replace(/\+31/g, '0')
      .replace(/[^\d+]/g, '')
      .includes(national)
  );
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
