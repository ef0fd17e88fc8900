/** Keeps what stands in a page's own content, and of what stands in the frame of many pages only the first of its kind. */
export function frameOnce<T extends { frame: boolean }>(kind: (one: T) => string): (one: T) => boolean {
  const told = new Set<string>();
  return (one) => {
    if (!one.frame) return true;
    const key = kind(one);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  };
}
