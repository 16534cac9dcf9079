/** A binary heap of numbers; the least comes out first. */
export class Heap {
  private readonly items: number[] = [];

  /** @param compare Negative where the first number comes out before the second. */
  constructor(private readonly compare: (a: number, b: number) => number) {}

  push(item: number): void {
    let place = this.items.length;
    this.items.push(item);
    // Let it rise past every larger parent.
    while (place > 0) {
      const parentPlace = (place - 1) >> 1;
      const parent = this.items[parentPlace];
      if (parent === undefined || this.compare(parent, item) <= 0) break;
      this.items[place] = parent;
      place = parentPlace;
    }
    this.items[place] = item;
  }

  /** The least number, taken out; undefined when the heap is empty. */
  pop(): number | undefined {
    const least = this.items[0];
    const last = this.items.pop();
    if (last === undefined || this.items.length === 0) return least;
    // Let the last one sink from the top.
    let place = 0;
    for (;;) {
      const child = this.lesserChild(place);
      const item = child === undefined ? undefined : this.items[child];
      if (child === undefined || item === undefined || this.compare(item, last) >= 0) break;
      this.items[place] = item;
      place = child;
    }
    this.items[place] = last;
    return least;
  }

  private lesserChild(place: number): number | undefined {
    const left = 2 * place + 1;
    const leftItem = this.items[left];
    const rightItem = this.items[left + 1];
    if (leftItem === undefined) return undefined;
    return rightItem !== undefined && this.compare(rightItem, leftItem) < 0 ? left + 1 : left;
  }
}
