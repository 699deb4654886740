// What is claimed of a place as a noun, for dossiers and the desk alike: «захоплення», «відхід».

import type { Relation } from '../../model/claim.ts';

export const relationUkrainian: Readonly<Record<Relation, string>> = {
  controls: 'контроль',
  captured: 'захоплення',
  liberated: 'звільнення',
  lost: 'втрата',
  'withdrew-from': 'відхід',
  entered: 'вхід',
  advanced: 'просування',
  contested: 'бої',
  encircled: 'оточення',
  'not-encircled': 'оточення немає',
};
