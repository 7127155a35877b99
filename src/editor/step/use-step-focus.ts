import { useEffect, useRef } from 'react';

/** The heading of the step that is edited. */
export const STEP_TITLE = 'step-title';

/**
 * Whoever comes to another step stands on its heading: the button they pressed went with the step before it. In the
 * outline and the tree one goes on from where one is.
 */
export function useStepFocus(step: string | undefined): void {
  const shown = useRef(step);
  useEffect(() => {
    const comes = shown.current !== undefined && shown.current !== step;
    shown.current = step;
    if (comes && !document.activeElement?.closest('.outline, .tree')) document.getElementById(STEP_TITLE)?.focus();
  }, [step]);
}
