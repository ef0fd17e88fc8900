/** How many letters must be changed, added, dropped or swapped with a neighbour to make `from` into `to`. */
export function editDistance(from: string, to: string): number {
  const rows = [[...Array(to.length + 1).keys()]];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[from.length]![to.length]!;
}

/** The candidates that `word` was probably meant to be, nearest first; empty when none is near. */
export function closest(word: string, candidates: readonly string[], most = 3): string[] {
  const written = word.toLowerCase();
  const limit = Math.min(3, Math.max(1, Math.floor(written.length / 3)));
  const begins = (a: string, b: string) => b.length >= 3 && a.startsWith(b);
  return candidates
    .map((candidate) => ({ candidate, distance: editDistance(written, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= limit || begins(candidate, written) || begins(written, candidate))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** An id with its name beside it: 「seaside（到海邊）」. */
export const named = (id: string, name: string | undefined): string => (name ? `${id}（${name}）` : id);
