/** The element at an index that must exist; throws RangeError outside the list. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  if (index < 0 || index >= list.length) throw new RangeError(`index ${index} outside 0…${list.length - 1}`);
  return list[index] as T;
}
