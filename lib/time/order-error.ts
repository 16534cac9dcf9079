/** The stated relations cannot all be true. The message names both events. */
export class OrderError extends Error {
  /** @param events The names of the events that contradict each other, in the order of the message. */
  constructor(message: string, readonly events: readonly string[]) {
    super(message);
    this.name = 'OrderError';
  }
}
