/** @jsxImportSource react */
import { say } from '../../desk/live/announce.js';
import { ask } from '../../desk/live/api.js';
import { useSettings } from '../../desk/live/desk-settings.js';
import { dayTime } from '../../desk/live/wait-time.js';
import { useLoaded } from '../../desk/manage/use-loaded.js';
import { Act } from '../../desk/parts/act.js';
import { SubHeading } from '../../desk/parts/heading.js';
import type { PlanView } from '../../protocol/editor.js';
import { API } from '../live/editor-store.js';
import { useEditorWords } from '../words.js';

/** What is ready for later, and what was refused at its time, with why. */
export function Plans({ may }: { readonly may: boolean }) {
  const words = useEditorWords();
  const { language } = useSettings();
  const { answer, reload } = useLoaded<readonly PlanView[]>(`${API}/plans`);
  const plans = answer?.filter(({ status }) => status === 'waiting' || status === 'refused') ?? [];
  const stop = async ({ id }: PlanView) => {
    await ask(`${API}/plans/${encodeURIComponent(id)}`, undefined, 'DELETE');
    say(words('plan-stopped'));
    await reload();
  };
  if (plans.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="plans-title">
      <SubHeading id="plans-title">{words('plans-title')}</SubHeading>
      <ul className="entries">
        {plans.map((plan) => (
          <li key={plan.id} className="entry">
            <SubHeading level={3}>{plan.message}</SubHeading>
            <p className="small">
              {plan.status === 'waiting'
                ? words('plan-waiting', { when: dayTime(plan.at, language) })
                : words('plan-refused', { why: plan.refusal ?? '' })}
            </p>
            {may && plan.status === 'waiting' && (
              <div>
                <Act negative about={`: ${plan.message}`} onAct={() => stop(plan)}>
                  {words('plan-stop')}
                </Act>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
