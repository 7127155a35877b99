/** How a resident is reached: called, mailed, or they come by. */
export type CallbackWay = 'phone' | 'email' | 'visit';

/** What staff keep in mind in the call: slowly, with an interpreter, for who is hard of hearing, say it again. */
export type CallbackNeed = 'slow' | 'interpreter' | 'relay' | 'repeat';

/** Every need, in the order in which they are shown. */
export const CALLBACK_NEEDS: readonly CallbackNeed[] = ['slow', 'interpreter', 'relay', 'repeat'];

/** The outcome of a callback with which the desk closes it. */
export type CallbackOutcome = 'spoken' | 'not-reached' | 'wrong-number' | 'solved-otherwise' | 'came-by';

/** How one attempt to reach the resident went. */
export type AttemptOutcome = 'spoken' | 'no-answer' | 'wrong-number' | 'other';
