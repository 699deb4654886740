// The part of topojson-server that the bench calls; the package brings no types.

declare module 'topojson-server' {
  export function topology(objects: object, quantization?: number): object;
}
