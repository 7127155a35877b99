/** The server cannot start; the message is the one line to show. */
export class StartFault extends Error {}
