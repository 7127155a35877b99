import type { Rule } from '../study.js';

/** What holds today holds on the days ahead too. */
export const laterStuck: Rule = (studies) => studies.flatMap(({ later }) => later?.found ?? []);
