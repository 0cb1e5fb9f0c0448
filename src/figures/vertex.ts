/** Floats from one vertex to the next: position (3), normal (4 shorts). */
export const vertexFloats = 5;
/** Bytes from one vertex to the next. */
export const vertexBytes = vertexFloats * 4;
