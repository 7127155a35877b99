import { useState } from 'react';
import { say } from '../../desk/live/announce.js';
import type { Edit } from '../document/edit.js';
import { tryEdit } from './editor-store.js';

/** Does edits: says what was done, and keeps in `fault` why one could not be, in words. */
export function useEdits() {
  const [fault, setFault] = useState('');
  /** Says `done` when it was done; answers why it was not, empty when it was. */
  const act = (edit: Edit, done: string): string => {
    const problem = tryEdit(edit);
    setFault(problem);
    if (!problem && done) say(done);
    return problem;
  };
  return { fault, act, setFault };
}
