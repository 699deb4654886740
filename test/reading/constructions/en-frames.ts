// Who says so, when, and what else English says without a claim.

import { capital } from './en-clauses.ts';

export interface Frame {
  readonly kind: string;
  readonly around: (said: string) => string;
  readonly source?: string;
  readonly act?: 'denies' | 'reports-video';
}

const frame = (kind: string, around: Frame['around'], more: Omit<Frame, 'kind' | 'around'> = {}): Frame => ({
  ...{ kind, around },
  ...more,
});

/** Takes a sentence without its full stop, its first letter small where it is no name. */
export const FRAMES: readonly Frame[] = [
  frame('said, last', (said) => `${capital(said)}, the General Staff said.`, { source: 'General Staff' }),
  frame('said on a day, last', (said) => `${capital(said)}, Russia's Ministry of Defence said on Monday.`, {
    source: 'Defence',
  }),
  frame('said that', (said) => `The Russian Defence Ministry said that ${said}.`, { source: 'Defence' }),
  frame('said', (said) => `The Ukrainian General Staff said ${said}.`, { source: 'General Staff' }),
  frame('according to', (said) => `According to DeepState, ${said}.`, { source: 'DeepState' }),
  frame('according to, last', (said) => `${capital(said)}, according to the General Staff.`, {
    source: 'General Staff',
  }),
  frame('quoted', (said) => `"${capital(said)}," military spokesman Ivan Koval said on Monday.`, { source: 'Koval' }),
  frame('quoted, verb first', (said) => `"${capital(said)}," said the brigade's commander, Ivan Koval.`, {
    source: 'Koval',
  }),
  frame('quoted after', (said) => `Spokesman Ivan Koval said: "${capital(said)}."`, { source: 'Koval' }),
  frame('citing', (said) => `Reuters reported, citing Ukraine's General Staff, that ${said}.`, {
    source: 'General Staff',
  }),
  frame('reports', (said) => `The ISW reports that ${said}.`, { source: 'ISW' }),
  frame('name and colon', (said) => `Syrskyi: ${capital(said)}.`, { source: 'Syrskyi' }),
  frame('breaking', (said) => `BREAKING: ${capital(said)}.`),
  frame('dash and name', (said) => `${capital(said)} — ISW`, { source: 'ISW' }),
  frame('milbloggers claimed', (said) => `Russian milbloggers claimed that ${said}.`, { source: 'blogger' }),
  frame('a milblogger claimed', (said) => `A Russian milblogger claimed on May 18 that ${said}.`, {
    source: 'blogger',
  }),
  frame('residents say', (said) => `Local residents say ${said}.`, { source: 'residents' }),
  frame('footage', (said) => `Geolocated footage published on May 18 shows that ${said}.`, { act: 'reports-video' }),
  frame('footage indicates', (said) => `Geolocated footage indicates that ${said}.`, { act: 'reports-video' }),
  frame('denied', (said) => `Kyiv denied that ${said}.`, { source: 'Kyiv', act: 'denies' }),
  frame('refuted', (said) => `The General Staff rejected claims that ${said}.`, {
    source: 'General Staff',
    act: 'denies',
  }),
  frame('told an outlet', (said) => `The brigade commander told Reuters that ${said}.`, { source: 'commander' }),
  frame('wrote', (said) => `Governor Oleh Petrenko wrote on Telegram that ${said}.`, { source: 'Petrenko' }),
  frame('address', (said) => `In his evening address, Zelensky said ${said}.`, { source: 'Zelensk' }),
  frame('it is reported', (said) => `It is reported that ${said}.`),
  frame('added', (said) => `Spokesman Ivan Koval thanked the soldiers. He added that ${said}.`, { source: 'Koval' }),
  frame('earlier', (said) => `Earlier, Russia's Ministry of Defence had announced that ${said}.`, {
    source: 'Defence',
  }),
  frame('confirmed', (said) => `The head of the region confirmed on Monday that ${said}.`, { source: 'head' }),
  frame('acknowledged', (said) => `Ukraine's military acknowledged on Tuesday that ${said}.`),
  frame('in a statement', (said) => `"${capital(said)}," the ministry said in a statement.`, { source: 'ministry' }),
];

/** Sentences about a place, or two, in which nobody takes, holds, leaves or fights for it. */
export const OTHERWISE: readonly ((at: string, other: string) => string)[] = [
  (at) => `Russian forces shelled ${at} with artillery.`,
  (at) => `Russian drones attacked ${at} overnight, killing two people.`,
  (at) => `A guided bomb hit a school in ${at}.`,
  (at, other) => `Ukrainian air defence shot down four drones over ${at} and ${other}.`,
  (at) => `Residents were evacuated from ${at} on Monday.`,
  (at) => `President Zelensky visited ${at} and awarded medals to soldiers.`,
  (at) => `Aid workers delivered bread to ${at}.`,
  (at) => `Voters in ${at} go to the polls on Sunday.`,
  (at, other) => `${at} beat ${other} 2-1 to capture the regional cup.`,
  (at) => `The team from ${at} took the lead early in the second half.`,
  (at) => `A storm swept through ${at}, tearing roofs off houses.`,
  (at) => `Firefighters in ${at} brought the blaze under control.`,
  (at) => `Police in ${at} captured two suspects.`,
  (at) => `The photographs captured the mood in ${at}.`,
  (at) => `Grain traders in ${at} lost control of prices.`,
  (at) => `Ukrainian soldiers captured three tanks near ${at}.`,
  (at) => `Russian troops lost 20 vehicles near ${at}.`,
  (at) => `Two soldiers captured near ${at} returned home in a prisoner exchange.`,
  (at) => `A court in ${at} freed the former mayor.`,
  (at) => `The mayor of ${at} left office in March.`,
  (at) => `Power was cut in ${at} after a strike on a substation.`,
  (at, other) => `The railway from ${at} to ${other} was repaired.`,
  (at) => `The map shows ${at} and its surroundings; red marks what changed.`,
  (at) => `Sappers clear mines in the fields near ${at}.`,
  (at) => `The ceasefire talks were held in ${at}.`,
  (at) => `Farmers near ${at} won their fight for compensation.`,
  (at) => `A missile struck a Russian command post near ${at}.`,
  (at) => `The battle against corruption in ${at} continues.`,
  (at) => `Our drones destroyed an enemy column near ${at}.`,
  (at) => `The situation near ${at} remains difficult.`,
  (at) => `Doctors in ${at} fight for the lives of the wounded.`,
  (at) => `There is no change near ${at}; only the line on the map was refined.`,
  (at) => `Russian forces have stepped up air strikes on ${at}.`,
  (at) => `The army held a memorial service in ${at}.`,
  (at) => `A soldier of the brigade was killed near ${at} on Saturday.`,
  (at) => `The factory in ${at} was taken over by a new owner.`,
];
