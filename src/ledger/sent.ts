/** Something that is being written. In an object, so that no `await` on the way waits for it. */
export interface Sent {
  readonly done: Promise<unknown>;
}

/** The transaction tells of a failure, too: nobody has to listen here for it to be heard. */
export function sent(done: Promise<unknown>): Sent {
  done.catch(() => {});
  return { done };
}
