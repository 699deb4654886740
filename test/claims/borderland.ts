// A region of the small theatre: the east of the North's country and the strip beside it, which changes hands: half each.

export const BORDERLAND = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { id: 'B', name_en: 'Vilkhiv Oblast', name_uk: 'Вільхівська область' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [10.8, 50.2],
            [11.2, 50.2],
            [11.2, 50.8],
            [10.8, 50.8],
            [10.8, 50.2],
          ],
        ],
      },
    },
  ],
};
