/** A fault of the call itself (not of one file): printed as one line on stderr, exit code 2. The message is already in the user's language. */
export class UsageFault extends Error {}
