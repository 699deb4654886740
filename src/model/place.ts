// Places of a gazetteer and regions: what names point to.

/** A settlement or other named place. */
export interface Place {
  /** Stable within its gazetteer: `gn:692194`, `osm:n123`, … */
  readonly id: string;
  /** Names by language tag; at least one. */
  readonly names: Readonly<Record<string, string>>;
  /** Other spellings and inflected forms, in any script. */
  readonly variants: readonly string[];
  /** [lon, lat] in degrees. */
  readonly position: readonly [number, number];
  /** Region and district it lies in, for telling namesakes apart; may be empty. */
  readonly region: string;
  readonly district: string;
  readonly country: string;
  /** 0 where unknown. */
  readonly population: number;
  readonly kind: string;
}
