/** The places 0 … `count` − 1. */
export function placesOf(count: number): Uint32Array {
  const places = new Uint32Array(count);
  for (let place = 0; place < count; place++) places[place] = place;
  return places;
}
