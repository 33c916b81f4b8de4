/** A rectangle of the viewport in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** True when the two share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** True when the box is big enough to be seen. */
export function visible(box: Box): boolean {
  return box.right - box.left > 1 && box.bottom - box.top > 1;
}
