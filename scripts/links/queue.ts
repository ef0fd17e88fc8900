/** How a list of addresses is gone through; times in milliseconds. */
export interface Politeness {
  /** How many hosts at the same time. */
  hosts: number;
  /** Pause between two questions to the same host. */
  pause: number;
  wait: (milliseconds: number) => Promise<void>;
}

/** Does `work` for every address: one at a time at each host, several hosts together. */
export async function politely(
  urls: readonly string[],
  work: (url: string) => Promise<void>,
  { hosts, pause, wait }: Politeness,
): Promise<void> {
  const waiting = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const goThrough = async () => {
    for (let host = waiting.shift(); host; host = waiting.shift()) {
      for (const [place, url] of host.entries()) {
        if (place > 0) await wait(pause);
        await work(url);
      }
    }
  };
  await Promise.all(Array.from({ length: hosts }, goThrough));
}
