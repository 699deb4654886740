// Texts of sides: whom the holder of ground fights for, and ground that changed sides without moving.

export interface SideWords {
  fightsFor(side: string): string;
  fightsForSince(side: string, date: string): string;
  /** In a party's place, where it fights for nobody else. */
  readonly itself: string;
  /** Heading over figures of all that fight for one side together. */
  readonly bySide: string;
  readonly changedSides: string;
  /** Beside the heading: what it is not. */
  readonly noLineMoved: string;
  sideChange(status: string, from: string, to: string): string;
  /** Sentences of the map in words. */
  holderFightsFor(status: string, side: string): string;
  turnedArea(status: string, sides: { readonly from: string; readonly to: string }, area: string): string;
  /** Of ground, in a picture's legend. */
  turnedTo(party: string): string;
}

export const sideEnglish: SideWords = {
  fightsFor: (side) => `fights for ${side}`,
  fightsForSince: (side, date) => `from ${date} for ${side}`,
  itself: 'itself',
  bySide: 'With all who fight for them',
  changedSides: 'Changed sides without moving',
  noLineMoved: 'The holder took this ground to another side; no line on the map moved.',
  sideChange: (status, from, to) => `${status}: from ${from} to ${to}`,
  holderFightsFor: (status, side) => `“${status}”: the holder fights for ${side} on this day.`,
  turnedArea: (status, { from, to }, area) =>
    `“${status}”: ${area} changed sides with the holder, from ${from} to ${to}; no line moved there.`,
  turnedTo: (party) => `changed sides to ${party} without moving`,
};

export const sideUkrainian: SideWords = {
  fightsFor: (side) => `воює на боці: ${side}`,
  fightsForSince: (side, date) => `від ${date} на боці: ${side}`,
  itself: 'на власному',
  bySide: 'Разом з усіма, хто воює на їхньому боці',
  changedSides: 'Змінили сторону, а межі ті самі',
  noLineMoved: 'Той, хто утримує цю територію, перейшов на інший бік; жодна лінія на карті не змінилася.',
  sideChange: (status, from, to) => `${status}: ${from} → ${to}`,
  holderFightsFor: (status, side) => `«${status}»: того дня воює на боці: ${side}.`,
  turnedArea: (status, { from, to }, area) =>
    `«${status}»: ${area} змінили сторону разом із тим, хто їх утримує: ${from} → ${to}; лінії там ті самі.`,
  turnedTo: (party) => `змінили сторону на ${party}, а межі ті самі`,
};
