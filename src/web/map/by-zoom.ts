// Style expressions that follow the zoom.

/** Pixels at zooms, straight in between. */
export function widthByZoom(...stops: (readonly [zoom: number, px: number])[]): never {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as never;
}

/** Full (or `opacity`) at the first zoom, gone at the second. */
export function fadeByZoom(from: number, to: number, opacity = 1): never {
  return ['interpolate', ['linear'], ['zoom'], from, opacity, to, 0] as never;
}
