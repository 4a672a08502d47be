/** Children per node of the heap: four keep the tree shallow and the children of one node in one cache line. */
const ARITY = 4;

/**
 * A smallest-first queue of whole numbers with two keys: by `key`, then by `tie`. It deletes lazily (an item may be in it more than
 * once, and the caller skips what is stale) and never allocates after its construction.
 */
export class MinHeap {
  size = 0;
  /** Keys of the entry that `pop` took last. */
  poppedKey = 0;
  poppedTie = 0;
  private readonly keys: Float64Array;
  private readonly ties: Float64Array;
  private readonly items: Int32Array;

  /** @param capacity the most entries that it will ever hold at once. */
  constructor(capacity: number) {
    this.keys = new Float64Array(capacity);
    this.ties = new Float64Array(capacity);
    this.items = new Int32Array(capacity);
  }

  clear(): void {
    this.size = 0;
  }

  /** Adds an entry. @throws RangeError when the heap is full. */
  push(key: number, tie: number, item: number): void {
    const { keys, ties, items } = this;
    let at = this.size;
    if (at >= items.length)
      throw new RangeError(`heap: full at ${items.length} entries; build it for as many as the graph has arcs, plus one.`);
    this.size = at + 1;
    while (at > 0) {
      const parent = ((at - 1) / ARITY) | 0;
      const parentKey = keys[parent] as number;
      if (parentKey < key || (parentKey === key && (ties[parent] as number) <= tie)) break;
      keys[at] = parentKey;
      ties[at] = ties[parent] as number;
      items[at] = items[parent] as number;
      at = parent;
    }
    keys[at] = key;
    ties[at] = tie;
    items[at] = item;
  }

  /** Takes the smallest entry out and returns its item; `poppedKey` and `poppedTie` hold its keys. Returns -1 when empty. */
  pop(): number {
    if (this.size === 0) return -1;
    const { keys, ties, items } = this;
    const first = items[0] as number;
    this.poppedKey = keys[0] as number;
    this.poppedTie = ties[0] as number;
    const last = this.size - 1;
    this.size = last;
    if (last > 0) this.sink(keys[last] as number, ties[last] as number, items[last] as number);
    return first;
  }

  /** Places an entry at the root and lets it sink to where it belongs. */
  private sink(key: number, tie: number, item: number): void {
    const { keys, ties, items, size } = this;
    let at = 0;
    for (;;) {
      const firstChild = at * ARITY + 1;
      if (firstChild >= size) break;
      const end = Math.min(firstChild + ARITY, size);
      let best = firstChild;
      let bestKey = keys[firstChild] as number;
      for (let child = firstChild + 1; child < end; child++) {
        const childKey = keys[child] as number;
        if (childKey < bestKey || (childKey === bestKey && (ties[child] as number) < (ties[best] as number))) {
          best = child;
          bestKey = childKey;
        }
      }
      const bestTie = ties[best] as number;
      if (key < bestKey || (key === bestKey && tie <= bestTie)) break;
      keys[at] = bestKey;
      ties[at] = bestTie;
      items[at] = items[best] as number;
      at = best;
    }
    keys[at] = key;
    ties[at] = tie;
    items[at] = item;
  }
}
