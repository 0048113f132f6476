/** Keeps a piece of work that is asked for often from running twice at once. */

/** Runs `work`, which never rejects; calls while it runs lead to one more run after it, however many they are. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running = false;
  let wanted = false;
  return async () => {
    wanted = true;
    if (running) return;
    running = true;
    while (wanted) {
      wanted = false;
      await work();
    }
    running = false;
  };
}
