import { createContext } from 'react';

/** Every step of the flow that is open, with its title: what lists of steps to lead to are made of. */
export const FlowSteps = createContext<readonly (readonly [step: string, title: string])[]>([]);
