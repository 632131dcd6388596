/** Something that would stand at `top`, and is so high. */
export interface Wish {
  top: number;
  height: number;
}

/**
 * Where things stand one below the other in a margin, each as near to its wish as the others allow, in
 * the order given, which is that of their wishes. Where they crowd, the crowd is centred on what it wishes.
 */
export function stacked(wishes: readonly Wish[]): number[] {
  // Neighbours that touch move as one: `shift` is where the first of them wishes to be, on average.
  const crowds: { count: number; height: number; sum: number; shift: number }[] = [];
  for (const { top, height } of wishes) {
    let crowd = { count: 1, height, sum: top, shift: top };
    let before = crowds.at(-1);
    while (before && before.shift + before.height > crowd.shift) {
      crowds.pop();
      crowd = {
        count: before.count + crowd.count,
        height: before.height + crowd.height,
        sum: before.sum + crowd.sum - crowd.count * before.height,
        shift: 0,
      };
      crowd.shift = Math.max(0, crowd.sum / crowd.count);
      before = crowds.at(-1);
    }
    crowds.push(crowd);
  }
  const tops: number[] = [];
  for (const { count, shift } of crowds) {
    let top = shift;
    for (let one = 0; one < count; one += 1) {
      tops.push(top);
      top += wishes[tops.length - 1]?.height ?? 0;
    }
  }
  return tops;
}

/** How many of these places, which are in order, lie within a reach of each, itself among them. */
export function crowding(tops: readonly number[], reach: number): number[] {
  let from = 0;
  let to = 0;
  return tops.map((top) => {
    while ((tops[from] ?? top) < top - reach) from += 1;
    while (to < tops.length && (tops[to] ?? 0) <= top + reach) to += 1;
    return to - from;
  });
}
