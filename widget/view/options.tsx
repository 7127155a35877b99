import type { PartProps } from './part-props.js';
import { Pictogram } from './pictogram.js';
import { PostForm } from './post-form.js';
import { Hidden } from './words.js';

/** Options that mean "none of the others": set apart, as the last way out in the same list. */
const WAYS_OUT = new Set(['weet-niet', 'iets-anders', 'geen-van-deze', 'overslaan']);

type Option = NonNullable<NonNullable<PartProps['view']['question']>['options']>[number];

/** One option as a submit button; one tap answers. One chosen before has a check mark and says so. */
function OptionButton({ option, labels, server }: { option: Option } & Pick<PartProps, 'labels' | 'server'>) {
  return (
    <button
      type="submit"
      name="option"
      value={option.id}
      class={option.chosen ? 'option option-chosen' : 'option'}
      formNoValidate
    >
      <Pictogram name={option.pictogram} server={server} />
      <span lang={option.language}>{option.label}</span>
      {option.chosen && <Hidden text={`, ${labels('ui-chosen')}`} />}
    </button>
  );
}

/** The options of a typed question, under its field: answers that need no typing. */
export function OtherOptions({ view, labels, server }: PartProps) {
  return (
    <ul class="options options-apart">
      {view.question?.options?.map((option) => (
        <li key={option.id}>
          <OptionButton {...{ option, labels, server }} />
        </li>
      ))}
    </ul>
  );
}

/** A question answered by one tap. */
export function ChoiceForm({ view, labels, form, server }: PartProps) {
  const options = view.question?.options ?? [];
  return (
    <PostForm form={form} input="choose" fields={{ step: view.step }} class="answer-form">
      <ul class="options" aria-labelledby="step-title">
        {options.map((option, index) => (
          <li key={option.id} class={startsWaysOut(options, index) ? 'option-or' : undefined}>
            {startsWaysOut(options, index) && <span class="or">{labels('ui-or')}</span>}
            <OptionButton {...{ option, labels, server }} />
          </li>
        ))}
      </ul>
    </PostForm>
  );
}

/** A question with several answers: boxes to tick and one button. */
export function ChoicesForm({ view, labels, form, server }: PartProps) {
  const options = view.question?.options ?? [];
  const error = view.question?.error;
  return (
    <PostForm form={form} input="choose" fields={{ step: view.step, many: '1' }} class="answer-form">
      <fieldset class="boxes" aria-describedby={error ? 'step-error' : undefined}>
        <legend class="boxes-legend">{view.question?.hint ?? labels('ui-choose-several')}</legend>
        {options.map((option, index) => (
          <div key={option.id} class="box">
            {startsWaysOut(options, index) && <span class="or">{labels('ui-or')}</span>}
            <label>
              <input
                type="checkbox"
                name="option"
                value={option.id}
                id={index === 0 ? 'step-field' : undefined}
                defaultChecked={option.chosen}
              />
              <Pictogram name={option.pictogram} server={server} />
              <span>{option.label}</span>
            </label>
          </div>
        ))}
      </fieldset>
      <button type="submit" class="primary">
        {labels('ui-next')}
      </button>
    </PostForm>
  );
}

function startsWaysOut(options: readonly Option[], index: number): boolean {
  const at = options.findIndex((option) => WAYS_OUT.has(option.id));
  return index > 0 && index === at;
}
